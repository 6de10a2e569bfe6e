package org.claimdesk.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * The addresses that are not on the public internet, by IANA's registries of special-purpose
 * addresses (iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry) and of
 * multicast addresses. The blocks for documentation, where nobody is, are left out.
 */
final class PrivateNetworks {

  private static final List<Block> BLOCKS =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4),
          Block.of("64:ff9b:1::", 48),
          Block.of("100::", 64),
          Block.of("2001::", 32),
          Block.of("fc00::", 7),
          Block.of("fe80::", 10),
          Block.of("fec0::", 10),
          Block.of("ff00::", 8));

  private static final int LENGTH_OF_IPV4 = 4;

  private PrivateNetworks() {}

  /** Blocks of IPv6 that stand for addresses of IPv4, which begin at the byte {@code from}. */
  private record Embedding(Block block, int from) {}

  private static final List<Embedding> EMBEDDINGS =
      List.of(
          // ::, ::1 and the IPv4-compatible ones
          new Embedding(Block.of("::", 96), 12),
          // IPv4-mapped, which Java turns into IPv4 unless it is given a scope
          new Embedding(new Block(mapped(), 96), 12),
          // NAT64
          new Embedding(Block.of("64:ff9b::", 96), 12),
          // 6to4
          new Embedding(Block.of("2002::", 16), 2));

  /** Whether it is an address of this machine, of a network of somebody's own, or of no host. */
  static boolean contain(InetAddress address) {
    return contain(address.getAddress());
  }

  private static boolean contain(byte[] address) {
    return BLOCKS.stream().anyMatch(block -> block.contains(address))
        || EMBEDDINGS.stream()
            .filter(embedding -> embedding.block().contains(address))
            .anyMatch(embedding -> contain(part(address, embedding.from())));
  }

  private static byte[] part(byte[] address, int from) {
    return Arrays.copyOfRange(address, from, from + LENGTH_OF_IPV4);
  }

  private static byte[] mapped() {
    byte[] prefix = new byte[16];
    prefix[10] = (byte) 0xFF;
    prefix[11] = (byte) 0xFF;
    return prefix;
  }

  /** The addresses that begin with so many bits of another. */
  private record Block(byte[] prefix, int bits) {

    static Block of(String first, int bits) {
      try {
        return new Block(InetAddress.getByName(first).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
