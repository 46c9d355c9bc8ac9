using System.Reflection;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Tests.Core.Criteria;

public sealed class RegistersTests
{
    private static readonly Registers Shipped = Registers.FromAssembly(Assembly.Load("AcceptanceHarness.Features"));

    [Fact]
    public void The_hazard_catalogue_is_whole_and_unconfirmed()
    {
        Assert.Equal(Enumerable.Range(1, 36).Select(n => $"F-{n:00}"), Shipped.Hazards.Select(f => f.Id));
        Assert.All(Shipped.Hazards, f => Assert.Equal("nei", f.KliniskBekreftet));
    }

    [Fact]
    public void The_assumptions_stand_in_order_and_each_number_is_used_once()
    {
        var ids = Shipped.Antakelser.Select(a => a.Id).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^A-[0-9]{3}$", id));
    }

    [Fact]
    public void The_kravsett_holds_only_ids_that_were_read_in_a_source()
    {
        var sets = Shipped.Kravsett.OrderBy(set => set.Id, StringComparer.Ordinal).ToArray();

        Assert.Equal(["utkast-eresept-rekvirent", "utkast-helseid-klient", "utkast-kj-portal-2024"], sets.Select(set => set.Id));
        Assert.Equal(["EO278-1", "EO278-2", "EO278-3", "R0908"], sets[0].Krav.Select(k => k.Id));
        Assert.Equal(["FK2", "FK3", "FK4", "FK5"], sets[1].Krav.Select(k => k.Id));
        Assert.Equal(["F.1", "F.2", "F.6", "T.2", "T.3", "T.7", "T.8", "T.9", "T.20", "T.23", "T.25", "S.1"], sets[2].Krav.Select(k => k.Id));
        Assert.Equal([2, 1, 6], sets.Select(set => set.IkkeDekket.Count));
        Assert.DoesNotContain("AK-", string.Concat(sets.SelectMany(set => set.IkkeDekket)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_registers_is_refused_by_name()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Registers.FromAssembly(typeof(Registers).Assembly));

        Assert.Equal("Registeret Hazards/farer.json mangler i AcceptanceHarness.Core. Legg filen under features/.", fault.Message);
    }

    [Theory]
    [InlineData("F-03", "F-02", "Id-en «F-02» (fare) står 2 ganger. En id står bare ett sted.")]
    [InlineData("F-03", "F-3", "Forventet en fare-id som F-02, fikk «F-3». Rett registeret.")]
    [InlineData("Major", "Stor", "Forventet alvorlighet Considerable, Major eller Catastrophic for F-03, fikk «Stor». Rett registeret.")]
    [InlineData("""["Kvittering oversett"]""", "[]", "Faren F-03 mangler navn eller årsak. Rett registeret.")]
    public void A_wrong_hazard_is_refused(string right, string wrong, string message) => Assert.Equal(
        message,
        Assert.Throws<InvalidDataException>(() => RegisterTexts.Read(hazards: RegisterTexts.Hazards.Replace(right, wrong))).Message);

    [Theory]
    [InlineData("A-002", "A-001", "Id-en «A-001» (antakelse) står 2 ganger. En id står bare ett sted.")]
    [InlineData("A-002", "A-2", "Forventet en antakelse-id som A-007, fikk «A-2». Rett registeret.")]
    [InlineData("bekreftet av NHN", "sikkert", "Forventet «antatt» eller «bekreftet av NHN» med dato for A-003, fikk «sikkert 2026-01-31». Rett registeret.")]
    [InlineData("Om grense", " ", "Antakelsen A-002 mangler tekst eller kilde. Rett registeret.")]
    public void A_wrong_assumption_is_refused(string right, string wrong, string message) => Assert.Equal(
        message,
        Assert.Throws<InvalidDataException>(() => RegisterTexts.Read(antakelser: RegisterTexts.Antakelser.Replace(right, wrong))).Message);

    [Theory]
    [InlineData("utkast-prove", "prove", "Id-en til kravsettet «prove» skal begynne med «utkast-» når og bare når status er utkast. Rett registeret.")]
    [InlineData("\"K-1\"", "\"\"", "Kravsettet utkast-prove mangler kilde, eller et krav mangler id eller tekst. Rett registeret.")]
    [InlineData("\"fordi\":\"Senere\"", "\"fordi\":\"\"", "Et krav som ikke er dekket i kravsettet utkast-prove, mangler tekst, kilde eller grunn. Rett registeret.")]
    public void A_wrong_kravsett_is_refused(string right, string wrong, string message) => Assert.Equal(
        message,
        Assert.Throws<InvalidDataException>(() => RegisterTexts.Read(kravsett: RegisterTexts.Kravsett.Replace(right, wrong))).Message);

    [Fact]
    public void Two_versions_of_a_kravsett_are_refused() => Assert.Throws<InvalidDataException>(() => Registers.Read(
        RegisterTexts.Stream(RegisterTexts.Hazards),
        [RegisterTexts.Stream(RegisterTexts.Kravsett), RegisterTexts.Stream(RegisterTexts.Kravsett)],
        RegisterTexts.Stream(RegisterTexts.Antakelser)));

    [Theory]
    [InlineData("[")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[{}]")]
    public void A_register_that_cannot_be_read_is_named(string json) => Assert.StartsWith(
        "Registeret farer.json",
        Assert.Throws<InvalidDataException>(() => RegisterTexts.Read(hazards: json)).Message);
}
