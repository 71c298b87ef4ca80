package org.crosscheck.check;

import java.util.List;
import java.util.Objects;

import org.crosscheck.source.Attribution;
import org.crosscheck.source.SourceClass;
import org.crosscheck.source.SourceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of parties that mean one, two, or what cannot be told. */
class PartyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rosa Sund                       | Alva president Rosa Sund        | EQUAL
			Rosa Sund                       | President Rosa Sund of Alva     | EQUAL
			Rosa Sund                       | Sund                            | EQUAL
			Rosa Sund                       | Mayor Sund                      | EQUAL
			Rosa Sund                       | R. Sund                         | EQUAL
			Robert Sund                     | Rob Sund                        | EQUAL
			Rosa Sund                       | Per Sund                        | DIFFERENT
			Mr Sund                         | Mrs Sund                        | DIFFERENT
			Mayor Sund                      | Coroner Sund                    | UNKNOWN
			Rosa Sund                       | Rosa Holm                       | DIFFERENT
			Oleh Kostovsky                  | Oleg Kostovskyy                 | DIFFERENT
			Oleh Kostovsky                  | Kostovskiy                      | EQUAL
			activist Omar al-Sadri          | Omar Sadri                      | EQUAL
			José Peña                       | Jose Pena                       | EQUAL
			Per Dahl                        | Per Dahl head of the Alva Council | EQUAL
			""")
	void peopleAreOneByTheirNames(String one, String other, Slot slot) {
		assertThat(link(one, SourceClass.NAMED_PERSON, other, SourceClass.NAMED_PERSON).slot()).isEqualTo(slot);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the United Nations              | the UN                          | EQUAL
			the UN                          | the UN human rights office      | UNKNOWN
			the UN refugee agency           | the UN human rights office      | DIFFERENT
			UNHCR                           | the UN refugee agency           | EQUAL
			UNHCR                           | the United Nations              | UNKNOWN
			the defence ministry            | the Ministry of Defense         | EQUAL
			the ministry                    | the health ministry             | UNKNOWN
			the health ministry             | the interior ministry           | DIFFERENT
			Kyiv                            | the Ukrainian government        | EQUAL
			Ukraine                         | Ukrainian authorities           | EQUAL
			Ukraine                         | the Ukrainian army              | UNKNOWN
			Norway                          | the Norwegian Harbour Monitor   | DIFFERENT
			Norway                          | Sweden                          | DIFFERENT
			the Alva Ice Watch              | Alva Ice Watch monitor          | EQUAL
			the Oslo-based Alva Ice Watch   | The Watch                       | EQUAL
			the Alva Harbour Watch          | AHW                             | EQUAL
			the Alva Harbour Watch          | AHU                             | DIFFERENT
			police                          | police officials                | EQUAL
			police                          | Alva police                     | UNKNOWN
			a spokesman for Alva police     | Alva police                     | EQUAL
			the ministry's figures          | the ministry                    | EQUAL
			Alva Steel Corp.                | Alva Steel                      | EQUAL
			""")
	void bodiesAreOneByTheirWordsAndNearTheirOffices(String one, String other, Slot slot) {
		assertThat(link(one, SourceClass.NAMED_BODY, other, SourceClass.ROLE).slot()).isEqualTo(slot);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			police spokesman Per Dahl       | police                          | EQUAL
			police chief Per Dahl           | police                          | UNKNOWN
			Per Dahl                        | police                          | DIFFERENT
			Alva governor Ada Lund          | the Alva governor               | EQUAL
			Alva governor Ada Lund          | the governor                    | UNKNOWN
			Ada Lund                        | the governor                    | UNKNOWN
			coroner Ada Lund                | the governor                    | DIFFERENT
			council president Inés Sund     | Council president Inés Sund     | EQUAL
			council president Inés Sund     | the Inés Sund museum            | DIFFERENT
			Boralco                         | Boralco Inc.                    | EQUAL
			Kyiv                            | Ukraine                         | EQUAL
			""")
	void aPersonIsNearTheBodyWhosePostHeHolds(String one, String other, Slot slot) {
		assertThat(link(one, SourceClass.NAMED_PERSON, other, SourceClass.ROLE).slot()).isEqualTo(slot);
	}

	@Test
	void whoHasNoNameIsNoParty() {
		assertThat(List.of("a farm group", "an official", "two officials", "officials", "a report"))
			.allSatisfy((source) -> assertThat(Party.of(said(source, SourceClass.ROLE))).isNull());
	}

	@Test
	void theReasonIsKept() {
		assertThat(link("Rosa Sund", SourceClass.NAMED_PERSON, "Per Sund", SourceClass.NAMED_PERSON).reason())
			.isEqualTo("two people of one surname");
	}

	private static PartyLink link(String one, SourceClass oneClass, String other, SourceClass otherClass) {
		Party a = Objects.requireNonNull(Party.of(said(one, oneClass)));
		Party b = Objects.requireNonNull(Party.of(said(other, otherClass)));
		assertThat(b.linkTo(a)).isEqualTo(a.linkTo(b));
		return a.linkTo(b);
	}

	private static Attribution said(String source, SourceClass sourceClass) {
		return new Attribution(SourceStatus.SOURCED, sourceClass, source, null, "said", null, List.of(source));
	}

}
