package org.claimdesk.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A body as it comes in, a piece at a time, until its deadline. A request's own time limit ends
 * with the headers, and a body could take for ever.
 */
final class Inflow extends InputStream implements HttpResponse.BodySubscriber<Inflow> {

  /** Buffers, or the end, with what went wrong if something did. */
  private record Piece(List<ByteBuffer> buffers, boolean last, Optional<Throwable> fault) {}

  private final Deadline deadline;
  private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
  private final Queue<ByteBuffer> buffers = new ArrayDeque<>();
  private Optional<Piece> end = Optional.empty();
  private Optional<Flow.Subscription> subscription = Optional.empty();
  private boolean closed;
  private long count;

  Inflow(Deadline deadline) {
    this.deadline = deadline;
  }

  /** How many bytes have come, as far as they were read. */
  long count() {
    return count;
  }

  @Override
  public CompletionStage<Inflow> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription flow) {
    if (closed || subscription.isPresent()) {
      flow.cancel();
    } else {
      subscription = Optional.of(flow);
      flow.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> next) {
    pieces.add(new Piece(next, false, Optional.empty()));
  }

  @Override
  public void onError(Throwable fault) {
    pieces.add(new Piece(List.of(), true, Optional.of(fault)));
  }

  @Override
  public void onComplete() {
    pieces.add(new Piece(List.of(), true, Optional.empty()));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    ByteBuffer buffer = buffers.element();
    int taken = Math.min(length, buffer.remaining());
    buffer.get(into, from, taken);
    count += taken;
    return taken;
  }

  /**
   * Waits for what comes, to tell whether something does: what unpacks asks this at a part's end.
   */
  @Override
  public int available() throws IOException {
    return isAtEnd() ? 0 : buffers.element().remaining();
  }

  private boolean isAtEnd() throws IOException {
    while (true) {
      while (!buffers.isEmpty() && !buffers.element().hasRemaining()) {
        buffers.remove();
      }
      if (!buffers.isEmpty()) {
        return false;
      }
      if (end.isPresent()) {
        requireNoFault(end.get());
        return true;
      }
      take(next());
    }
  }

  private void take(Piece piece) {
    if (piece.last()) {
      end = Optional.of(piece);
    } else {
      buffers.addAll(piece.buffers());
      request();
    }
  }

  private synchronized void request() {
    subscription.ifPresent(flow -> flow.request(1));
  }

  private Piece next() throws IOException {
    try {
      long left = deadline.nanosLeft();
      Piece piece = left > 0 ? pieces.poll(left, TimeUnit.NANOSECONDS) : null;
      if (piece == null) {
        throw deadline.notWhole();
      }
      return piece;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void requireNoFault(Piece last) throws IOException {
    if (last.fault().isPresent()) {
      Throwable fault = last.fault().get();
      throw fault instanceof HttpTimeoutException
          ? deadline.notWhole()
          : new IOException(fault.getMessage(), fault);
    }
  }

  /** Wants no more of it; the connection is given up if there is more. */
  @Override
  public synchronized void close() {
    closed = true;
    subscription.ifPresent(Flow.Subscription::cancel);
  }
}
