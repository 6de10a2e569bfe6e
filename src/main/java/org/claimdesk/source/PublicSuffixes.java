package org.claimdesk.source;

import com.google.common.net.InternetDomainName;

/** The suffixes under which names are registered, by the list of publicsuffix.org. */
final class PublicSuffixes {

  private PublicSuffixes() {}

  /** The suffix and the label before it; the host itself where no suffix of it is on the list. */
  static String registrableDomain(String host) {
    if (!InternetDomainName.isValid(host)) {
      return host;
    }
    InternetDomainName name = InternetDomainName.from(host);
    return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : host;
  }
}
