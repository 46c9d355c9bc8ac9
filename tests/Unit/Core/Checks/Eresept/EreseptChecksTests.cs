using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Messages;
using static AcceptanceHarness.Tests.Core.Checks.Eresept.Utvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept;

public class EreseptChecksTests
{
    private static readonly Dictionary<string, (Func<Exchange> Frisk, Func<Exchange> Feil)> MedForhistorie = new()
    {
        ["message-id-is-unique"] = (
            () => Frisk("M9.5"),
            () => Med("M9.5", d => d.En(Namespaces.M95 + "AlleResepter").SetAttributeValue("V", "2"))),
        ["prescription-id-is-never-reused"] = (() => Frisk(), () => Med("M1", d => d.En(M1 + "Antall").Value = "2")),
        ["conversation-references-are-known"] = (
            () => EreseptCheckTests.MedReferanse(Forhistorie[1].Facts[EreseptFacts.MeldingId]),
            () => EreseptCheckTests.MedReferanse("finnes-ikke")),
        ["list-builds-on-the-last-version"] = (
            () => Liste(Forhistorie[2].Facts[EreseptFacts.SvarListeId]),
            () => Liste("en-eldre-versjon")),
        ["recall-is-for-the-prescriptions-patient"] = (
            () => Frisk("M5"),
            () => Frisk("M5").Faktum(EreseptFacts.Pasient, "en annen")),
    };

    public static TheoryData<string> Kontroller => [.. EreseptChecks.All.Select(check => check.Id)];

    private static Exchange[] Forhistorie =>
    [
        Med("M1", _ => { }, number: 1),
        Med("M9.5", _ => { }, number: 1),
        Svart("M9.12", _ => { }).Faktum(EreseptFacts.MeldingId, "spørsmålet").Faktum(EreseptFacts.SvarListeId, "gjeldende-versjon"),
    ];

    private static Exchange Liste(string bygdPa) =>
        Med("M25.1", d => d.En(Mh + "ConversationRef").Elements().ToList().ForEach(reference => reference.Value = bygdPa));

    [Fact]
    public void Every_check_has_a_row()
    {
        var rows = EreseptCheckTests.Feil.Keys.Where(row => !row.Contains('/')).Concat(MedForhistorie.Keys);

        Assert.Equal(EreseptChecks.All.Select(check => check.Id).Order(), rows.Order());
    }

    [Fact]
    public void Every_check_class_is_in_the_catalogue()
    {
        var classes = typeof(EreseptChecks).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(EreseptChecks).Namespace && type.IsAssignableTo(typeof(ICheck)));

        Assert.Equal(classes.Select(type => type.Name).Order(), EreseptChecks.All.Select(check => check.GetType().Name).Order());
    }

    [Theory]
    [MemberData(nameof(Kontroller))]
    public void A_check_passes_a_healthy_message(string id) => Assert.Empty(Av(id).Look(Rad(id).Frisk(), Forhistorie));

    [Theory]
    [MemberData(nameof(Kontroller))]
    public void A_check_fails_a_faulty_message(string id) => Assert.NotEmpty(Av(id).Look(Rad(id).Feil(), Forhistorie));

    private static ICheck Av(string id) => EreseptChecks.All.Single(check => check.Id == id);

    private static (Func<Exchange> Frisk, Func<Exchange> Feil) Rad(string id) =>
        MedForhistorie.TryGetValue(id, out var row) ? row : (() => Frisk(), EreseptCheckTests.Feil[id]);
}
