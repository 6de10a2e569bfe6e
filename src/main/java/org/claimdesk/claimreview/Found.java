package org.claimdesk.claimreview;

/** Takes what a file has of ClaimReview; lines are physical, counted from 1. */
interface Found {

  void review(Node review, int line);

  /** A place where the text is no JSON. */
  void broken(int line, String what);
}
