package org.claimdesk.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.source.Address;
import org.claimdesk.source.capture.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RoundTest {

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final List<String> handedOver = Collections.synchronizedList(new ArrayList<>());
  private final BiConsumer<Address, Response> each =
      (address, response) -> handedOver.add(address.typed());

  @AfterEach
  void everythingHasEnded() throws InterruptedException {
    executor.shutdown();
    assertThat(executor.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
  }

  private static List<Address> addresses(int count, String pattern) {
    return IntStream.range(0, count).mapToObj(i -> Address.parse(pattern.formatted(i))).toList();
  }

  private static List<String> typed(List<Address> addresses) {
    return addresses.stream().map(Address::typed).toList();
  }

  private static Response came() {
    return new Response.Failure(Response.Cause.OTHER, OptionalInt.empty(), List.of(), "");
  }

  private static void pause(long millis) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(millis);
  }

  @Test
  void handsOverInOrderWhateverComesFirst() {
    List<Address> addresses = addresses(20, "https://h%d.test/");
    Round.Fetch laterOnesFaster =
        address -> {
          pause(20 - addresses.indexOf(address));
          return came();
        };

    new Round(addresses, laterOnesFaster, executor).run(each);

    assertThat(handedOver).isEqualTo(typed(addresses));
  }

  @Test
  void handsOverTheSameAddressAsOftenAsItIsThere() {
    List<Address> addresses = Collections.nCopies(5, Address.parse("https://a.test/"));

    new Round(addresses, address -> came(), executor).run(each);

    assertThat(handedOver).hasSize(5);
  }

  @Test
  void asksAHostForTwoAtOnceAtMost() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Round.Fetch counting =
        address -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          pause(10);
          now.decrementAndGet();
          return came();
        };

    new Round(addresses(12, "https://h%d.example.org/"), counting, executor).run(each);

    assertThat(most).hasValue(Round.AT_ONCE_FROM_A_HOST);
    assertThat(handedOver).hasSize(12);
  }

  @Test
  void hasOnlyAFewBegunUntilTheyAreHandedOver() throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch few = new CountDownLatch(Round.AT_ONCE);
    AtomicInteger begun = new AtomicInteger();
    List<Address> addresses = addresses(20, "https://h%d.test/");
    Round.Fetch firstOneLast =
        address -> {
          begun.incrementAndGet();
          few.countDown();
          if (address.equals(addresses.get(0))) {
            first.await();
          }
          return came();
        };
    Thread caller =
        new Thread(() -> new Round(addresses, firstOneLast, executor).run(each), "caller");

    caller.start();
    assertThat(few.await(5, TimeUnit.SECONDS)).isTrue();
    pause(50);

    assertThat(begun).hasValue(Round.AT_ONCE);
    assertThat(handedOver).isEmpty();
    first.countDown();
    caller.join();
    assertThat(handedOver).isEqualTo(typed(addresses));
  }

  @Test
  void handsOverWhatIsWholeWhenItIsInterrupted() throws InterruptedException {
    List<Address> addresses = addresses(6, "https://h%d.test/");
    CountDownLatch begun = new CountDownLatch(5);
    AtomicInteger cancelled = new AtomicInteger();
    Round.Fetch someNever =
        address -> {
          begun.countDown();
          if (List.of(1, 4).contains(addresses.indexOf(address))) {
            try {
              pause(60_000);
            } catch (InterruptedException e) {
              cancelled.incrementAndGet();
              throw e;
            }
          }
          return came();
        };
    List<Throwable> thrown = new ArrayList<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                new Round(addresses, someNever, executor).run(each);
              } catch (Interrupted e) {
                thrown.add(e);
              }
            });

    caller.start();
    assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
    pause(50);
    caller.interrupt();
    caller.join();

    assertThat(thrown).hasSize(1);
    assertThat(handedOver)
        .containsExactly("https://h0.test/", "https://h2.test/", "https://h3.test/");
    everythingHasEnded();
    assertThat(cancelled).hasValue(2);
  }

  @Test
  void handsOverTheRestWhenTheTakerIsToldToStop() {
    List<Address> addresses = addresses(3, "https://h%d.test/");
    CountDownLatch later = new CountDownLatch(2);
    Round.Fetch firstOneLast =
        address -> {
          if (address.equals(addresses.get(0))) {
            later.await();
            pause(50);
          }
          later.countDown();
          return came();
        };
    BiConsumer<Address, Response> stopped =
        (address, response) -> {
          each.accept(address, response);
          if (handedOver.size() == 1) {
            throw new Interrupted();
          }
        };

    assertThatThrownBy(() -> new Round(addresses, firstOneLast, executor).run(stopped))
        .isInstanceOf(Interrupted.class);
    assertThat(handedOver).isEqualTo(typed(addresses));
  }

  @Test
  void endsWithTheConsumersFault() {
    BiConsumer<Address, Response> full =
        (address, response) -> {
          throw new IllegalStateException("the disk is full");
        };
    List<Address> addresses = addresses(6, "https://h%d.test/");
    Round.Fetch firstOneOnly =
        address -> {
          pause(address.equals(addresses.get(0)) ? 1 : 60_000);
          return came();
        };

    assertThatThrownBy(() -> new Round(addresses, firstOneOnly, executor).run(full))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the disk is full");
  }

  @Test
  void cutsRequestsShortWhenItIsInterrupted() throws InterruptedException {
    try (TestSite site = TestSite.open()) {
      CountDownLatch asked = new CountDownLatch(1);
      site.page("/a", "nine")
          .answer(
              "/b",
              request -> {
                asked.countDown();
                return new MockResponse.Builder()
                    .onResponseStart(SocketEffect.Stall.INSTANCE)
                    .build();
              });
      Fetching fetching = Fetching.here();
      List<String> came = new ArrayList<>();
      Thread caller =
          new Thread(
              () ->
                  assertThatThrownBy(
                          () ->
                              fetching
                                  .web()
                                  .fetch(
                                      List.of(
                                          Address.parse(site.url("/a")),
                                          Address.parse(site.url("/b"))),
                                      fetching.limits(),
                                      (address, response) ->
                                          came.add(
                                              new String(
                                                  ((Response.Document) response).bytes(), UTF_8))))
                      .isInstanceOf(Interrupted.class));
      long begin = System.nanoTime();

      caller.start();
      assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
      pause(100);
      caller.interrupt();
      caller.join();

      assertThat(came).containsExactly("nine");
      assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(3));
    }
  }
}
