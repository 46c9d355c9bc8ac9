using System.Text;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept.Fest;

public sealed class FestKatalogTests
{
    private static readonly FestKatalog Katalog = FestSimulator.Katalog(new Tenant("", TimeProvider.System));

    [Theory]
    [InlineData("990101", "Ibux Tab 400 mg", "M01AE01", "C", "30")]
    [InlineData("990102", "Paracet Tab 500 mg", "N02BE01", "C", "30")]
    [InlineData("099281", "Cetilin Tab 10 mg", "R06AE07", "C", "30")]
    [InlineData("990191", "Metotrex Tab 2,5 mg", "L04AX03", "C", "24")]
    [InlineData("990202", "Morfalin Depot Depottab 10 mg", "N02AA01", "A", "25")]
    public void A_package_is_found_by_its_item_number(string varenr, string navn, string atc, string gruppe, string antall)
    {
        var vare = Katalog.Vare(varenr)!;

        Assert.Equal((navn, atc, gruppe, antall, true), (vare.NavnFormStyrke, vare.Atc, vare.Reseptgruppe, vare.Pakningsstr, vare.ErAktiv));
    }

    [Fact]
    public void An_item_number_without_its_leading_zero_is_another_one()
    {
        Assert.Null(Katalog.Vare("99281"));
        Assert.Null(Katalog.Vare("999999"));
    }

    [Theory]
    [InlineData("990282")]
    [InlineData("990113")]
    public void A_package_is_out_when_it_or_its_product_is(string varenr) => Assert.False(Katalog.Vare(varenr)!.ErAktiv);

    [Fact]
    public void Packages_are_found_by_code_and_by_the_beginning_of_one()
    {
        Assert.Equal(["990241", "990242", "990243"], Katalog.MedAtc("C10AA01").Select(v => v.Varenr).Order());
        Assert.All(Katalog.MedAtc("J01"), v => Assert.StartsWith("J01", v.Atc, StringComparison.Ordinal));
        Assert.Empty(Katalog.MedAtc("V99"));
    }

    [Fact]
    public void Packages_of_one_group_can_be_substituted()
    {
        Assert.Equal(Katalog.Vare("990241")!.Byttegruppe, Katalog.Vare("990242")!.Byttegruppe);
        Assert.NotNull(Katalog.Vare("990241")!.Byttegruppe);
        Assert.Null(Katalog.Vare("990101")!.Byttegruppe);
    }

    [Theory]
    [InlineData("990131", "1", "P10D")]
    [InlineData("990131", null, "P10D")]
    [InlineData("990161", "2", "P7D")]
    [InlineData("990161", "1", null)]
    [InlineData("990161", null, null)]
    [InlineData("990171", "2", "P3Y")]
    [InlineData("990101", "2", null)]
    public void How_long_a_prescription_is_valid_depends_on_product_and_sex(string varenr, string? kjonn, string? expected) =>
        Assert.Equal(expected, Katalog.Vare(varenr)!.Gyldighet(kjonn));

    [Theory]
    [InlineData("B01AA03", "M01AE01", "1")]
    [InlineData("M01AE01", "B01AA03", "1")]
    [InlineData("N05CF01", "N02AA01", "1")]
    [InlineData("L04AX03", "M01AE01", "2")]
    [InlineData("C07AB02", "N06AB06", "3")]
    public void Two_substances_of_different_groups_interact(string atc, string annen, string relevans) =>
        Assert.Equal(relevans, Assert.Single(Katalog.Interaksjoner(atc, annen)).Relevans);

    [Theory]
    [InlineData("B01AA03", "N02BE01")]
    [InlineData("N05BA01", "N05CF01")]
    [InlineData("B01AA03", "B01AA03")]
    public void Others_do_not(string atc, string annen) => Assert.Empty(Katalog.Interaksjoner(atc, annen));

    [Fact]
    public void A_substance_has_its_name() => Assert.Equal(["Fenoksymetylpenicillin"], Katalog.Vare("990131")!.Virkestoffer);

    [Theory]
    [InlineData("ikke xml")]
    [InlineData("<FEST/>")]
    public void What_is_no_M30_is_refused(string text) => Assert.StartsWith(
        "Forventet en lesbar M30, fikk noe annet.",
        Assert.Throws<ArgumentException>(() => FestKatalog.Les(Encoding.UTF8.GetBytes(text))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("P1Y", "2025-03-02", "1 år")]
    [InlineData("P10D", "2024-03-12", "10 dager")]
    [InlineData("P1Y2M3D", "2025-05-05", "1 år og 2 måneder og 3 dager")]
    [InlineData("P", null, "P")]
    [InlineData("PT1H", null, "PT1H")]
    [InlineData("ti dager", null, "ti dager")]
    public void A_duration_is_reckoned_by_the_calendar(string varighet, string? expected, string words)
    {
        Assert.Equal(expected is null ? null : DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Gyldighetstid.SisteDag(new DateOnly(2024, 3, 2), varighet));
        Assert.Equal(words, Gyldighetstid.IOrd(varighet));
    }
}
