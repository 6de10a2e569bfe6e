package org.claimdesk.source.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipException;

/**
 * What an answer carries.
 *
 * @param declared how many bytes it says to have, packed as they are
 * @param codings how it is packed, the outermost first
 */
record Body(Inflow inflow, OptionalLong declared, List<Coding> codings, SizeLimit limit) {

  /**
   * All of it, unpacked. No layer of the packing may exceed the limit, so that what is small inside
   * and out cannot be huge between.
   *
   * @throws NoCopy if it is empty, too large, late, cut off or badly packed
   */
  byte[] whole() throws NoCopy, InterruptedException {
    if (declared.orElse(0) > limit.bytes()) {
      throw limit.exceeded();
    }
    try (InputStream packed = limit.on(inflow)) {
      byte[] bytes = packed.available() == 0 ? new byte[0] : unpacked(packed);
      // What stands behind the last part is left out, as browsers do; what went wrong there counts.
      packed.transferTo(OutputStream.nullOutputStream());
      return requireAny(bytes);
    } catch (NoCopy e) {
      throw e;
    } catch (InterruptedIOException e) {
      throw new InterruptedException();
    } catch (IOException e) {
      throw cutOff();
    }
  }

  private byte[] unpacked(InputStream packed) throws IOException {
    InputStream in = packed;
    try {
      for (Coding coding : codings) {
        in = limit.on(coding.unpack(in));
      }
      return in.readAllBytes();
    } catch (ZipException | EOFException e) {
      throw NoCopy.because("its %s cannot be unpacked".formatted(codings.get(0).word()));
    }
  }

  private static byte[] requireAny(byte[] bytes) throws NoCopy {
    if (bytes.length == 0) {
      throw NoCopy.because("it is empty");
    }
    return bytes;
  }

  private NoCopy cutOff() {
    String of = declared.isPresent() ? " of " + declared.getAsLong() : "";
    return NoCopy.because("it was cut off: %d%s bytes came".formatted(inflow.count(), of));
  }
}
