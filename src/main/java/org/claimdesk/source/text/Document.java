package org.claimdesk.source.text;

/**
 * What is read.
 *
 * @param type what it is said to be, or was found to be
 * @param name the address or the file name
 */
record Document(byte[] bytes, MediaType type, String name) {

  Document as(String essence) {
    return new Document(bytes, new MediaType(essence, type.charset()), name);
  }
}
