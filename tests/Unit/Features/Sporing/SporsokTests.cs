using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Drivers.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Tests.Features.Sporing;

public sealed class SporsokTests
{
    private const string Kode = "Zm9yIGVuIGdhbmc_dGVzdA-42";

    private static readonly string Fnr = NationalId.Synthetic(new DateOnly(1972, 9, 13), 301)!.Value.Value;

    private static readonly CastPatient Pasient = new()
    {
        Nokkel = "p1",
        Fornavn = "Kari",
        Etternavn = "Dal",
        Fnr = Fnr,
        Fodselsdato = new DateOnly(1972, 9, 13),
        Kjonn = "2",
    };

    [Theory]
    [InlineData("Åpnet pasient {fnr}", true)]
    [InlineData("Åpnet KARI DAL", true)]
    [InlineData("Åpnet Dal, Kari", true)]
    [InlineData("Per Dal har logget inn", false)]
    [InlineData("Kari Dalen har logget inn", false)]
    [InlineData("Indikator hentet: status 1", false)]
    public void A_line_names_the_patient_by_number_or_by_both_names(string linje, bool navngir) =>
        Assert.Equal(navngir, Sporsok.Navngir(linje.Replace("{fnr}", Fnr, StringComparison.Ordinal), Pasient));

    [Theory]
    [InlineData("GET /v1/status?fnr={fnr} HTTP/1.1", true)]
    [InlineData("GET /v1/status?navn=%44al HTTP/1.1", true)]
    [InlineData("GET /v1/dalen/status HTTP/1.1", false)]
    public void An_address_names_the_patient_by_number_or_family_name(string startlinje, bool navngir) =>
        Assert.Equal(navngir, Sporsok.AdresseNavngir(startlinje.Replace("{fnr}", Fnr, StringComparison.Ordinal), Pasient));

    [Theory]
    [InlineData($"Portalen åpnes med code={Kode}", true)]
    [InlineData($"kode {Kode}, verifikator", true)]
    [InlineData($"Ny økt med {Kode}.", true)]
    [InlineData($"{{\"kode\":\"{Kode}\"}}", true)]
    [InlineData("Authorization: DPoP eyJhbGciOiJQUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln", true)]
    [InlineData("status code: 403, KJF-000227", false)]
    [InlineData("Ny økt med kode er opprettet", false)]
    public void A_line_gives_away_a_secret_that_the_calls_carried_whatever_it_calls_it(string linje, bool avslorer) =>
        Assert.Equal(avslorer, Sporsok.Avslorer(linje, Sporsok.Hemmeligheter([Kall()])));

    private static Exchange Kall() => new()
    {
        Number = 1,
        Tenant = "",
        System = "kjernejournal",
        ReceivedAt = DateTimeOffset.UnixEpoch,
        Request = new WireMessage { StartLine = "POST /api/session/create HTTP/1.1", Body = default },
        Facts = new Dictionary<string, string>
        {
            [KjernejournalFacts.SvarKode] = Avtrykk.Av(Kode),
            ["helseid.parametre"] = $"{{\"code\":[\"{Avtrykk.Av("noe annet")}\"]}}",
        },
    };
}
