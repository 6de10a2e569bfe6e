package org.claimdesk.tabular;

/**
 * A column of a file.
 *
 * @param position from 1
 * @param header its header cell exactly as in the file, empty if it has none
 * @param name what it is called here; no two columns of a file share one
 */
public record Column(int position, String header, String name) {}
