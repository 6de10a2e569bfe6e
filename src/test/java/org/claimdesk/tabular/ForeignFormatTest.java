package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{\"error\": \"none\"}~ this is JSON",
        "[{\"id\": 1}]~ this is JSON",
        "[]~ this is JSON",
        "<!DOCTYPE html><html></html>~ this is an HTML page",
        "<html lang='en'>~ this is an HTML page",
        "<?xml version='1.0'?>~ this is an XML document",
        "{\\rtf1\\ansi hello}~ this is a document in rich text format",
        "diff --git a/x b/x~ this is a diff",
      })
  void saysWhatATextIsThatIsNoCsv(String text, String said) {
    assertThatThrownBy(() -> Table.ofText("\n  " + text + "\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("claims.csv: " + said.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--- a/x.csv\n+++ b/x.csv\n@@ -1 +1 @@\n-a,b\n+a,c\n",
        "Index: x.csv\n=======\n--- x.csv\n+++ x.csv\n"
      })
  void knowsADiffOfAnyKind(String text) {
    assertThatThrownBy(() -> Table.ofText(text)).hasMessageContaining("a diff (a patch)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[id],[claim]\n1,x\n",
        "<claim>,<who>\nx,y\n",
        "{id},claim\n1,x\n",
        "--- claims of March ---,x\na,b\n",
        "diff,claim\n1,x\n",
        "From,claim\nAnn,x\n",
      })
  void takesATableForOneThoughItsFirstCellIsOdd(String text) {
    assertThat(Table.ofText(text).rows()).isNotEmpty();
  }
}
