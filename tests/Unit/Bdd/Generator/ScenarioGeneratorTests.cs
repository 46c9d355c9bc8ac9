using AcceptanceHarness.Bdd.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AcceptanceHarness.Tests.Bdd.Generator;

public sealed class ScenarioGeneratorTests
{
    private const string Place = "/kode/features/Eresept/Kvittering.feature";

    private const string Feature = """
        # language: no
        Egenskap: Kvittering

          @AK-ERE-2-01 @nivå:må @grunnlag:D @fare:F-03 @rolle:rekvirent @delkrav:a
          Regel: Avvisning skal vises (a)

            @viser:a
            Scenario: En "avvist" resept
              Når legen sender resepten

            @viser:a
            Scenariomal: Avvist med <kode>
              Når Reseptformidleren svarer <kode>

              Eksempler:
                | kode |
                | E35  |
                | X99  |
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void A_feature_becomes_a_class_of_tests()
    {
        var source = Assert.Single(Generate(Place, Feature).Results).GeneratedSources
            .Single(s => s.HintName == "Eresept_Kvittering.g.cs").SourceText.ToString();

        Assert.Contains(
            """
                    [Xunit.Trait("id", "AK-ERE-2-01")]
                    [Xunit.Trait("solution", "ERE")]
                    [Xunit.Trait("gruppe", "2")]
                    [Xunit.Trait("nivå", "må")]
                    [Xunit.Trait("grunnlag", "D")]
                    [Xunit.Trait("fare", "F-03")]
                    [Xunit.Trait("rolle", "rekvirent")]
                    [Xunit.Fact(DisplayName = "En \"avvist\" resept")]
            #line 8 "/kode/features/Eresept/Kvittering.feature"
                    public System.Threading.Tasks.Task Scenario1() => run.RunAsync("features/Eresept/Kvittering.feature", 8);
            #line default
            """,
            source.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_scenario_and_each_row_is_a_test_at_its_own_line_of_the_feature()
    {
        var tests = Generate(Place, Feature).GeneratedTrees.SelectMany(t => t.GetRoot(Cancel).DescendantNodes())
            .OfType<MethodDeclarationSyntax>().Where(m => m.AttributeLists.Count > 0).ToList();

        Assert.Equal(
            [(Place, 8), (Place, 17), (Place, 18)],
            tests.Select(t => t.ReturnType.GetLocation().GetMappedLineSpan()).Select(s => (s.Path, s.StartLinePosition.Line + 1)));
    }

    [Fact]
    public void What_is_made_of_a_good_feature_can_be_read()
    {
        var result = Generate(Place, Feature);

        Assert.Empty(result.Diagnostics);
        Assert.All(result.GeneratedTrees, tree => Assert.Empty(tree.GetDiagnostics(Cancel)));
    }

    [Theory]
    [InlineData("# language: no\nEgenskap: Kvittering\n\n  Scenario: Avvist\n    Når legen sender\n    tull her\n", 6)]
    [InlineData("# language: finnes-ikke\nEgenskap: Kvittering\n", 1)]
    [InlineData("Dette er ingen feature\n", 1)]
    public void A_broken_feature_is_an_error_at_its_own_line(string text, int line)
    {
        var result = Generate(Place, text);

        var error = result.Diagnostics[0];
        var at = error.Location.GetLineSpan();
        Assert.Equal(("AHBDD1", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal((Place, line), (at.Path, at.StartLinePosition.Line + 1));
        Assert.DoesNotContain(result.GeneratedTrees, t => t.FilePath.Contains("Kvittering", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_feature_does_not_hide_the_others()
    {
        var result = Driver(new FeatureText("/kode/features/Feil.feature", "tull"), new FeatureText(Place, Feature));

        Assert.Single(result.Diagnostics.Select(d => d.Location.GetLineSpan().Path).Distinct(), "/kode/features/Feil.feature");
        Assert.Contains(result.GeneratedTrees, t => t.FilePath.EndsWith("Eresept_Kvittering.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_files_make_nothing() => Assert.Empty(Generate("/kode/features/README.md", "# Features").GeneratedTrees);

    private static GeneratorDriverRunResult Generate(string path, string text) => Driver(new FeatureText(path, text));

    private static GeneratorDriverRunResult Driver(params AdditionalText[] files) => CSharpGeneratorDriver
        .Create(new ScenarioGenerator())
        .AddAdditionalTexts([.. files])
        .RunGenerators(CSharpCompilation.Create("Prove"), Cancel)
        .GetRunResult();
}
