package org.claimdesk.problem;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Where long work says how far it has come, to whoever waits for it. */
public interface Headway {

  /** For work that nobody waits for. */
  Headway UNTOLD = (doing, units, total) -> Work.UNTOLD;

  /**
   * Begins a piece of work, which is over when it is closed.
   *
   * @param doing what is being done, for example {@code loading claims.csv}
   * @param units what is counted, in the plural
   * @param total how many there are, 0 if that is not known; asked only where it is shown
   */
  Work begin(String doing, String units, LongSupplier total);

  /** The same for work of which a single unit may take seconds. */
  default Work beginSlow(String doing, String units, LongSupplier total) {
    return begin(doing, units, total);
  }

  /** A piece of work that is going on. */
  interface Work extends AutoCloseable {

    /** Counts for nobody. */
    Work UNTOLD =
        new Work() {
          @Override
          public void step() {}

          @Override
          public void close() {}
        };

    /**
     * Takes note that one more unit is done.
     *
     * @throws Interrupted if the user has asked to stop
     */
    void step();

    /** The same taker, with a unit done each time that it has taken something. */
    default <T> Consumer<T> counting(Consumer<T> taker) {
      return each -> {
        taker.accept(each);
        step();
      };
    }

    @Override
    void close();
  }
}
