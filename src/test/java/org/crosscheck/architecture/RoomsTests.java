package org.crosscheck.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Holds the rooms of the house apart (src/docs/design.md). */
class RoomsTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.crosscheck");

	@Test
	void aRoomUsesOnlyTheRoomsThatDesignGrantsIt() {
		Architectures.layeredArchitecture()
			.consideringOnlyDependenciesInLayers()
			.layer("text")
			.definedBy("..crosscheck.text..")
			.layer("article")
			.definedBy("..crosscheck.article..")
			.layer("quantity")
			.definedBy("..crosscheck.quantity..")
			.layer("source")
			.definedBy("..crosscheck.source..")
			.layer("claim")
			.definedBy("..crosscheck.claim..")
			.layer("check")
			.definedBy("..crosscheck.check..")
			.layer("history")
			.definedBy("..crosscheck.history..")
			.layer("report")
			.definedBy("..crosscheck.report..")
			.layer("store")
			.definedBy("..crosscheck.store..")
			.layer("job")
			.definedBy("..crosscheck.job..")
			.whereLayer("article")
			.mayOnlyBeAccessedByLayers("claim", "check", "history", "report", "store", "job")
			.whereLayer("quantity")
			.mayOnlyBeAccessedByLayers("claim", "check", "history", "report", "store", "job")
			.whereLayer("source")
			.mayOnlyBeAccessedByLayers("claim", "check", "history", "report", "store", "job")
			.whereLayer("claim")
			.mayOnlyBeAccessedByLayers("check", "history", "report", "store", "job")
			.whereLayer("check")
			.mayOnlyBeAccessedByLayers("history", "report", "store", "job")
			.whereLayer("history")
			.mayOnlyBeAccessedByLayers("report", "store", "job")
			.whereLayer("report")
			.mayOnlyBeAccessedByLayers("store", "job")
			.whereLayer("store")
			.mayOnlyBeAccessedByLayers("job")
			.whereLayer("job")
			.mayNotBeAccessedByAnyLayer()
			.check(HOUSE);
	}

	@Test
	void onlyStoreAndJobKnowSpringOrJdbc() {
		noClasses().that()
			.resideOutsideOfPackages("..crosscheck.store..", "..crosscheck.job..", "org.crosscheck")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
			.check(HOUSE);
	}

	@Test
	void nothingIsStaticAndMutable() {
		fields().that().areStatic().should().beFinal().check(HOUSE);
	}

}
