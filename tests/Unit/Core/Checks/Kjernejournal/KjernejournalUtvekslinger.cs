using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Tests.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Core.Checks.Kjernejournal;

/// <summary>Exchanges with kjernejournal as a healthy client makes them, to be changed in one place; exchange n comes n seconds into the session.</summary>
internal static class KjernejournalUtvekslinger
{
    public static readonly string Anne = NationalId.Synthetic(new DateOnly(1980, 1, 1), 300)!.Value.Value;
    public static readonly string Bo = NationalId.Synthetic(new DateOnly(1981, 2, 3), 310)!.Value.Value;
    public static readonly string Lege = NationalId.Synthetic(new DateOnly(1970, 4, 5), 320)!.Value.Value;
    public static readonly string AnnenLege = NationalId.Synthetic(new DateOnly(1971, 6, 7), 330)!.Value.Value;

    public static Exchange Indikator(long number, string pasient, string token) => Av(number, "indikator-status", "POST", "/v1/helseindikator/status", pasient, token)
        .Med(KjernejournalFacts.KildesystemHode, KjernejournalHoder.EpjSystem)
        .Med(KjernejournalFacts.Pasient, pasient);

    /// <summary>A call to the service for critical information.</summary>
    public static Exchange Kritisk(long number, string operation) => Av(number, operation, "GET", "/api/critical-information/v1/Flag", Anne, "t-ki")
        .Med(KjernejournalFacts.KildesystemHode, KjernejournalHoder.NhnKildesystem)
        .Med(KjernejournalFacts.Pasient, Anne);

    public static Exchange Opprett(long number, string pasient, string token, string okt) => Av(number, "okt-opprett", "POST", "/innlogging/api/session/create", pasient, token)
        .Med(KjernejournalFacts.Pasient, pasient)
        .Med(KjernejournalFacts.Grunnlag, Tilgangsgrunnlag.Samtykke)
        .Med(KjernejournalFacts.Autorisasjon, "LE")
        .Med(KjernejournalFacts.Okt, okt)
        .Med(KjernejournalFacts.SvarKode, Kode(okt))
        .Besvart();

    public static Exchange Forny(long number, string pasient, string token, string okt) =>
        Av(number, "okt-forny", "POST", "/innlogging/api/session/refresh", pasient, token).Med(KjernejournalFacts.Okt, okt);

    public static Exchange Avslutt(long number, string pasient, string token, string okt) =>
        Av(number, "okt-avslutt", "POST", "/innlogging/api/session/end", pasient, token).Med(KjernejournalFacts.Okt, okt).Besvart();

    /// <summary>The indicator gives a ticket.</summary>
    public static Exchange Billett(long number, string pasient, string billett) => Av(number, "indikator", "POST", "/v1/helseindikator", pasient, $"t-{billett}")
        .Med(KjernejournalFacts.KildesystemHode, KjernejournalHoder.EpjSystem)
        .Med(KjernejournalFacts.Pasient, pasient)
        .Med(KjernejournalFacts.SvarKode, Kode(billett))
        .Besvart();

    /// <summary>Medicines are looked up with a ticket.</summary>
    public static Exchange Legemidler(long number, string pasient, string billett) => Av(number, "legemidler-hent", "GET", "/v1/legemidler", pasient, $"t-{billett}")
        .Med(KjernejournalFacts.KildesystemHode, KjernejournalHoder.EpjSystem)
        .Med(KjernejournalFacts.Pasient, pasient)
        .Med(KjernejournalFacts.Kode, Kode(billett));

    /// <summary>A browser's call: no token, and no headers of the system's.</summary>
    public static Exchange Portal(long number, string okt) => Grunn(number, "portal-hentpasient", "GET", "/hpp-webapp/hentpasient.html?code=[fjernet]")
        .Med(KjernejournalFacts.Kode, Kode(okt));

    /// <summary>Refused by kjernejournal.</summary>
    public static Exchange Nektet(this Exchange exchange, string feilkode = "KJF-000227", int status = 403) => exchange
        .Besvart(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Nei")).Med(KjernejournalFacts.SvarFeilkode, feilkode);

    /// <summary>With another user in token and attest.</summary>
    public static Exchange For(this Exchange exchange, string bruker) => exchange
        .Krav(HelseIdFacts.TilgangKrav, HelseIdClaims.Pid, bruker)
        .Attest(attest => attest["practitioner"]!["identifier"]!["id"] = bruker);

    /// <summary>With the token of the system itself, which names neither user nor attest.</summary>
    public static Exchange SomSystem(this Exchange exchange) =>
        exchange.Token(HelseIdClaims.Pid, null).Token(HelseIdClaims.HprNumber, null).Token(HelseIdClaims.Tillitsrammeverk, null);

    /// <summary>With a claim of the token set, or taken away.</summary>
    public static Exchange Token(this Exchange exchange, string claim, string? value) => exchange.Krav(HelseIdFacts.TilgangKrav, claim, value);

    /// <summary>With the attest changed.</summary>
    public static Exchange Attest(this Exchange exchange, Action<JsonObject> change)
    {
        var claims = JsonNode.Parse(exchange.Facts[HelseIdFacts.TilgangKrav])!.AsObject();
        change(claims[HelseIdClaims.Tillitsrammeverk]!.AsObject());
        return exchange.Med(HelseIdFacts.TilgangKrav, claims.ToJsonString());
    }

    private static string Kode(string okt) => $"sha256:kode-{okt}";

    private static Exchange Av(long number, string operation, string method, string path, string pasient, string token) =>
        Grunn(number, operation, method, path)
            .Med(KjernejournalFacts.KildesystemHode, KjernejournalHoder.Kildesystem)
            .Med(KjernejournalFacts.Kildesystem, "Fagsystem (Nord), v1.2")
            .Med(KjernejournalFacts.Hendelse, $"hendelse-{number}")
            .Med(HelseIdFacts.Klient, "klient-1")
            .Med(HelseIdFacts.TilgangSkjema, "DPoP")
            .Med(HelseIdFacts.TilgangHash, token)
            .Med(HelseIdFacts.TilgangKrav, Krav(number, pasient).ToJsonString());

    private static Exchange Grunn(long number, string operation, string method, string path) => new Exchange
    {
        Number = number,
        Tenant = "s1",
        System = "kjernejournal",
        Operation = operation,
        ReceivedAt = DateTimeOffset.FromUnixTimeSeconds(HelseIdUtvekslinger.Tid(number)),
        Request = new WireMessage { StartLine = $"{method} {path} HTTP/1.1" },
    }.Med(HelseIdFacts.Lest, HelseIdUtvekslinger.Tid(number).ToString(CultureInfo.InvariantCulture)).Besvart();

    private static JsonObject Krav(long number, string pasient) => new()
    {
        [HelseIdClaims.Pid] = Lege,
        [HelseIdClaims.HprNumber] = "222200068",
        [HelseIdClaims.OrgnrParent] = "399990033",
        [HelseIdClaims.OrgnrChild] = "399990025",
        [HelseIdClaims.Tillitsrammeverk] = Attesten(number, pasient),
    };

    private static JsonObject Attesten(long number, string pasient)
    {
        var attest = HelseIdUtvekslinger.Attest();
        attest.Remove("type");
        attest["toa"] = HelseIdUtvekslinger.Tid(number) - 2;
        attest["practitioner"]!["identifier"] = Id(Lege, "2.16.578.1.12.4.1.4.1");
        attest["practitioner"]!["hpr_nr"] = Id("222200068", "2.16.578.1.12.4.1.4.4");
        attest["patients"] = new JsonArray(new JsonObject { ["identifier"] = Id(pasient, "2.16.578.1.12.4.1.4.1") });
        return attest;
    }

    private static JsonObject Id(string id, string oid) => new() { ["id"] = id, ["system"] = $"urn:oid:{oid}" };
}
