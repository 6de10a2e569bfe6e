package org.claimdesk.claimreview;

/**
 * A text of JSON-LD within a page.
 *
 * @param line the physical line of the page, counted from 1, on which it begins
 */
public record DataBlock(String json, int line) {}
