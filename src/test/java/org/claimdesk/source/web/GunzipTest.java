package org.claimdesk.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GunzipTest {

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream in = new GZIPOutputStream(out)) {
      in.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  /** A gzip whose head has every optional part that there is. */
  private static byte[] withAllParts(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(packed, 0, 3);
    out.write(2 | 4 | 8 | 16);
    out.write(packed, 4, 6);
    out.writeBytes(new byte[] {3, 0, 'a', 'b', 'c'});
    out.writeBytes("name\0comment\0".getBytes(UTF_8));
    out.writeBytes(new byte[] {1, 2});
    out.write(packed, 10, packed.length - 10);
    return out.toByteArray();
  }

  @Property
  void unpacksWhatWasPacked(@ForAll List<byte[]> parts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    packed.writeBytes(gzip(new byte[0]));
    for (byte[] part : parts) {
      packed.writeBytes(gzip(part));
      plain.writeBytes(part);
    }

    assertThat(unpacked(packed.toByteArray())).isEqualTo(plain.toByteArray());
  }

  @Test
  void readsPastNamesAndComments() throws IOException {
    byte[] text = "nine".getBytes(UTF_8);

    assertThat(unpacked(withAllParts(gzip(text)))).isEqualTo(text);
  }

  @Test
  void unpacksAnyNumberOfEmptyParts() throws IOException {
    byte[] empty = gzip(new byte[0]);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < 200_000; i++) {
      packed.writeBytes(empty);
    }

    assertThat(unpacked(packed.toByteArray())).isEmpty();
  }

  @Property
  void refusesWhatIsCutOff(@ForAll byte[] bytes, @ForAll int place) throws IOException {
    byte[] packed = gzip(bytes);
    int length = Math.floorMod(place, packed.length);

    assertThatThrownBy(() -> unpacked(Arrays.copyOf(packed, length)))
        .isInstanceOfAny(EOFException.class, ZipException.class);
  }

  @Property
  void refusesWhatWasChanged(@ForAll byte[] bytes, @ForAll int place) throws IOException {
    byte[] packed = gzip(bytes);
    int checked = 10 + Math.floorMod(place, packed.length - 10);
    packed[checked] ^= 1;

    try {
      assertThat(unpacked(packed)).isEqualTo(bytes);
    } catch (EOFException | ZipException e) {
      assertThat(e).isNotNull();
    }
  }
}
