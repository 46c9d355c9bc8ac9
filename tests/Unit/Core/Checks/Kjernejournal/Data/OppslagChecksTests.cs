using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Core.Checks.Kjernejournal.Data;

/// <summary>Every check of look-ups, failing and passing; a row is named after its check, with a variant after the slash.</summary>
public sealed class OppslagChecksTests
{
    private const string Hpr = "222200068";

    private static readonly string Pasient = Nummer(11);
    private static readonly string Annen = Nummer(400);

    private static readonly Dictionary<string, Func<Exchange[]>> Feil = new()
    {
        [$"{LockIsOpenedOnlyWhereThereIsOne.CheckId}/default"] = () => [Provesvar(1), Forhoyet(2)],
        [$"{LockIsOpenedOnlyWhereThereIsOne.CheckId}/other-patient-told"] = () => [Med(Sperret(1), (KjernejournalFacts.Pasient, Annen)), Forhoyet(2)],
        [$"{LockIsOpenedOnlyWhereThereIsOne.CheckId}/unanswered"] = () => [Sperret(1) with { Response = null }, Forhoyet(2)],
        [$"{LockIsOpenedOnlyWhereThereIsOne.CheckId}/other-lock"] = () =>
            [Sperret(1), Med(Legemidler(2), (OppslagFacts.Samtykker, "samtykke-laste-resepter=HPAKUTT"))],
        [$"{AccessBasisStandsWhereItIsRead.CheckId}/none"] = () => [Med(Provesvar(1), (KjernejournalFacts.Grunnlag, null))],
        [$"{AccessBasisStandsWhereItIsRead.CheckId}/unknown"] = () => [Med(Provesvar(1), (KjernejournalFacts.Grunnlag, "VANLIG_BEHANDLING"))],
        [$"{AccessBasisStandsWhereItIsRead.CheckId}/other-codes"] = () => [Med(Legemidler(1), (KjernejournalFacts.Grunnlag, "SAMTYKKE"))],
        [$"{DocumentSearchUsesOneScope.CheckId}/both"] = () => [Dokumentsok(1, KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift)],
        [$"{DocumentSearchUsesOneScope.CheckId}/none"] = () => [Dokumentsok(1, KjernejournalScopes.DokumenterHent)],
        [$"{RoleIsTheAttestedOne.CheckId}/other"] = () => [Med(Provesvar(1), (OppslagFacts.Rolle, "SP"))],
        [$"{BlockIsNotOpenedByConsent.CheckId}/elevated"] = () => [Blokkert(1), Forhoyet(2)],
        [$"{BlockIsNotOpenedByConsent.CheckId}/acute"] = () => [Blokkert(1), Med(Dokumentsok(2), (KjernejournalFacts.Grunnlag, "AKUTT"))],
        [$"{PersonNumberStaysOutOfLoggedHeaders.CheckId}/beside-random-id"] = () =>
            [Med(Provesvar(1), (KjernejournalFacts.Hendelse, $"0b8f6b1e-2c3d-4e5f-8a9b-c{Pasient}-{Pasient}"))],
        [$"{PersonNumberStaysOutOfLoggedHeaders.CheckId}/event-id"] = () => [Med(Provesvar(1), (KjernejournalFacts.Hendelse, $"oppslag-{Pasient}"))],
    };

    private static readonly Dictionary<string, Func<Exchange[]>> Merknad = new()
    {
        [$"{AccessBasisStandsWhereItIsRead.CheckId}/older"] = () => [Med(Provesvar(1), (OppslagFacts.EldreHoder, "grunnlag"))],
        [$"{AccessBasisStandsWhereItIsRead.CheckId}/not-read"] = () => [Med(Dokumentsok(1), (OppslagFacts.GrunnlagHode, null))],
    };

    private static readonly Dictionary<string, Func<Exchange[]>> God = new()
    {
        ["provesvar"] = () => [Provesvar(1)],
        ["dokument-sok"] = () => [Dokumentsok(1)],
        ["dokument-sok/paragraf-45"] = () => [Med(Dokumentsok(1, KjernejournalScopes.DokumenterSok), (OppslagFacts.GrunnlagHode, null), (KjernejournalFacts.Grunnlag, null))],
        ["dokument-hent"] = () => [Dokument(1)],
        ["legemidler"] = () => [Legemidler(1)],
        ["elevated-after-told"] = () => [Sperret(1), Forhoyet(2)],
        ["locked-prescriptions-after-told"] = () =>
            [Med(Legemidler(1), (OppslagFacts.SvarTilbakeholdt, OppslagFacts.LasteResepter)), Med(Legemidler(2), (OppslagFacts.Samtykker, "samtykke-laste-resepter=HPAKUTT"))],
        ["same-search-again-after-block"] = () => [Blokkert(1), Provesvar(2)],
        ["acute-all-along"] = () => [Med(Blokkert(1), (KjernejournalFacts.Grunnlag, "AKUTT")), Med(Provesvar(2), (KjernejournalFacts.Grunnlag, "AKUTT"))],
        ["attest-names-nobody"] = () => [Krav(Med(Provesvar(1), (KjernejournalFacts.Pasient, Annen)), claims => claims[HelseIdClaims.Tillitsrammeverk]!["patients"] = new JsonArray(new JsonObject()))],
        ["no-token"] = () => [Med(Dokumentsok(1), (HelseIdFacts.TilgangKrav, null))],
        ["another-system"] = () => [Med(Provesvar(1), (KjernejournalFacts.Hendelse, Pasient)) with { System = "reseptformidleren" }],
        ["eleven-digits-that-are-no-person"] = () => [Med(Dokument(1), (KjernejournalFacts.Hendelse, "12345678901"))],
        ["random-id-with-eleven-digits"] = () => [Med(Dokument(1), (KjernejournalFacts.Hendelse, $"0b8f6b1e-2c3d-4e5f-8a9b-c{Pasient}"))],
        ["longer-run-of-digits"] = () => [Med(Dokument(1), (KjernejournalFacts.Hendelse, $"1{Pasient}"))],
    };

    public static TheoryData<string> Feilrader => [.. Feil.Keys];

    public static TheoryData<string> Merknadsrader => [.. Merknad.Keys];

    public static TheoryData<string> Goderader => [.. God.Keys];

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void What_is_wrong_is_found_by_its_own_check(string row)
    {
        var found = Siste(Feil[row]());

        var finding = Assert.Single(found, each => each.Check == row.Split('/')[0]);
        Assert.Equal(Alvor.Feil, finding.Alvor);
        Assert.NotEmpty(finding.Expected);
        Assert.NotEmpty(finding.Received);
    }

    [Theory]
    [MemberData(nameof(Merknadsrader))]
    public void What_is_odd_is_remarked_on(string row)
    {
        var finding = Assert.Single(Siste(Merknad[row]()));

        Assert.Equal((row.Split('/')[0], Alvor.Merknad), (finding.Check, finding.Alvor));
    }

    [Theory]
    [MemberData(nameof(Goderader))]
    public void What_is_right_is_left_alone(string row) => Assert.Empty(Siste(God[row]()));

    [Fact]
    public void Every_check_is_shown_failing_and_says_its_rule_with_skal() => Assert.All(OppslagChecks.All, check =>
    {
        Assert.Contains(Feil.Keys, row => row.Split('/')[0] == check.Id);
        Assert.Contains(" skal ", check.Rule, StringComparison.Ordinal);
        Assert.NotEmpty(check.Source);
    });

    private static List<Finding> Siste(Exchange[] exchanges) => [.. OppslagChecks.All.SelectMany(check => check.Look(exchanges[^1], exchanges[..^1]))];

    private static Exchange Provesvar(long number) => Med(
        Av(number, Oppslagsoperasjoner.ProvesvarSok, "/pps/DiagnosticReport/_search", KjernejournalScopes.ProvesvarLes),
        (OppslagFacts.GrunnlagHode, "access-basis"),
        (KjernejournalFacts.Grunnlag, "SAMTYKKE"),
        (OppslagFacts.Rolle, "LE"));

    private static Exchange Dokumentsok(long number, params string[] scopes) => Med(
        Av(number, Oppslagsoperasjoner.DokumentSok, "/pjd/R4/fhir/DocumentReference/_search", scopes is [] ? [KjernejournalScopes.DokumenterSokForskrift] : scopes),
        (OppslagFacts.GrunnlagHode, "nhn-access-basis"),
        (KjernejournalFacts.Grunnlag, "UNNTAK"));

    private static Exchange Dokument(long number) => Av(number, Oppslagsoperasjoner.DokumentHent, "/pjd/mhd/document?documentUniqueId=d1", KjernejournalScopes.DokumenterHent);

    private static Exchange Legemidler(long number) => Med(
        Av(number, Oppslagsoperasjoner.LegemidlerHent, "/v1/legemidler?samtykke-bruk-api=HPMOTTATTSAMTYKKE", KjernejournalScopes.Api),
        (OppslagFacts.GrunnlagHode, "samtykke-bruk-api"),
        (KjernejournalFacts.Grunnlag, "HPMOTTATTSAMTYKKE"));

    private static Exchange Forhoyet(long number) => Med(
        Provesvar(number), (KjernejournalFacts.Grunnlag, Tilgangsgrunnlag.ForhoyetSamtykke), (OppslagFacts.Samtykker, $"access-basis={Tilgangsgrunnlag.ForhoyetSamtykke}"));

    private static Exchange Sperret(long number) => Med(
        Provesvar(number), (OppslagFacts.SvarTilbakeholdt, OppslagFacts.Sperring), (OppslagFacts.SvarPersonvern, Personvernutfall.Sperret));

    private static Exchange Blokkert(long number) => Med(Provesvar(number), (OppslagFacts.SvarPersonvern, Personvernutfall.Blokkert));

    private static Exchange Av(long number, string operation, string target, params string[] scopes)
    {
        var time = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddSeconds(number);
        return new Exchange
        {
            Number = number,
            Tenant = "s1",
            System = "kjernejournal",
            Operation = operation,
            ReceivedAt = time,
            AnsweredAt = time,
            Request = new WireMessage { StartLine = $"POST {target} HTTP/1.1" },
            Response = new WireMessage { StartLine = "HTTP/1.1 200 OK" },
            Facts = new Dictionary<string, string>
            {
                [KjernejournalFacts.KildesystemHode] = "nhn-source-system",
                [KjernejournalFacts.Kildesystem] = "Fagsystemet 4.2",
                [KjernejournalFacts.Pasient] = Pasient,
                [HelseIdFacts.TilgangKrav] = Token(scopes).ToJsonString(),
            },
        };
    }

    private static JsonObject Token(string[] scopes) => new()
    {
        ["scope"] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]),
        [HelseIdClaims.HprNumber] = Hpr,
        [HelseIdClaims.Tillitsrammeverk] = new JsonObject
        {
            ["practitioner"] = new JsonObject { ["authorization"] = new JsonObject { ["code"] = "LE" } },
            ["patients"] = new JsonArray(new JsonObject { ["identifier"] = new JsonObject { ["id"] = Pasient } }),
        },
    };

    private static Exchange Krav(Exchange exchange, Action<JsonObject> change)
    {
        var claims = JsonNode.Parse(exchange.Facts[HelseIdFacts.TilgangKrav])!.AsObject();
        change(claims);
        return Med(exchange, (HelseIdFacts.TilgangKrav, claims.ToJsonString()));
    }

    private static Exchange Med(Exchange exchange, params (string Name, string? Value)[] facts)
    {
        var changed = new Dictionary<string, string>(exchange.Facts);
        foreach (var (name, value) in facts)
        {
            if (value is null)
            {
                changed.Remove(name);
            }
            else
            {
                changed[name] = value;
            }
        }

        return exchange with { Facts = changed };
    }

    private static string Nummer(int first) =>
        Enumerable.Range(first, 50).Select(individual => NationalId.Synthetic(new DateOnly(1980, 5, 17), individual)).First(id => id is not null)!.Value.Value;
}
