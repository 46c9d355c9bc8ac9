using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fravar;

/// <summary>Fraværsregistrering: when a service is not answered.</summary>
/// <param name="options">How it behaves.</param>
internal sealed class Fravarstjeneste(HelsenorgeOptions options) : IResttjeneste
{
    private static readonly TimeZoneInfo Norge = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <inheritdoc/>
    public SimulatedEndpoint Endepunkt { get; } = new(HelsenorgeTjenester.Fravaer, "Fraværsregistrering på helsenorge", "/helsetilbud_externalapi/api/v1");

    /// <inheritdoc/>
    public bool ErFhir => false;

    /// <inheritdoc/>
    public Restkall Tolk(SimulatedCall call)
    {
        if (call.Path != $"{Endepunkt.Path}/Tidsperiode")
        {
            return Restkall.Uten(Restfeil.UkjentAdresse(call.Path));
        }

        return call.Method switch
        {
            "GET" => Sporring(call, HelsenorgeRestFacts.HentFravar, "HerId"),
            "DELETE" => Sporring(call, HelsenorgeRestFacts.SlettFravar, "id"),
            "POST" => Sendt(call),
            _ => Restkall.Uten(Restfeil.UkjentMetode(call.Method, "GET, POST eller DELETE")),
        };
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Restkall kall, string orgnr) => kall.Operasjon switch
    {
        HelsenorgeRestFacts.HentFravar => Hent(call, (int)kall.Innhold!, orgnr),
        HelsenorgeRestFacts.SlettFravar => Slett(call, (int)kall.Innhold!, orgnr),
        _ => Lagre(call, (Fravarsperiode)kall.Innhold!, orgnr),
    };

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen) => Liste([]);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Fravarsregister.Glem(tenant);

    private Restkall Sporring(SimulatedCall call, string operasjon, string parameter)
    {
        var found = int.TryParse(Skjema.Les(call.Query).En(parameter), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return new Restkall
        {
            Operasjon = operasjon,
            Scope = options.FravarScope,
            Feil = found ? null : Restfeil.Ugyldig($"Forventet {parameter} som et tall i adressen, fant ikke noe. Send parameteren."),
            Innhold = number,
        };
    }

    private Restkall Sendt(SimulatedCall call)
    {
        var period = Fravarskropp.Les(Restkropp.Les(call));
        return new Restkall
        {
            Operasjon = HelsenorgeRestFacts.LagreFravar,
            Scope = options.FravarScope,
            Feil = period is null ? Restfeil.Ugyldig("Forventet herId2, fraOgMedDato, tilOgMedDato og tjenestetyper i et JSON-objekt, med datoer i rekkefølge. Rett kroppen.") : null,
            Innhold = period,
        };
    }

    private static Answer Hent(SimulatedCall call, int herId, string orgnr)
    {
        var (query, today) = (Skjema.Les(call.Query), Idag(call.Tenant));
        var (active, past) = (ErJa(query.En("KunAktive")), ErJa(query.En("InkluderHistoriske")));
        return Liste(Fravarsregister.Hos(call.Tenant).Alle
            .Where(each => each.HerId == herId && each.Organisasjonsnummer == orgnr)
            .Where(each => past || each.TilOgMed >= today)
            .Where(each => !active || (each.FraOgMed <= today && each.TilOgMed >= today)));
    }

    private static Answer Lagre(SimulatedCall call, Fravarsperiode period, string orgnr)
    {
        var register = Fravarsregister.Hos(call.Tenant);
        return period.Id > 0 && register.Finn(period.Id, orgnr) is null
            ? Ukjent(period.Id)
            : Restsvar.Json(Fravarskropp.Skriv(register.Lagre(period with { Organisasjonsnummer = orgnr })));
    }

    private static Answer Slett(SimulatedCall call, int id, string orgnr)
    {
        var register = Fravarsregister.Hos(call.Tenant);
        if (register.Finn(id, orgnr) is null)
        {
            return Ukjent(id);
        }

        register.Slett(id);
        return Restsvar.Tomt();
    }

    private static Answer Liste(IEnumerable<Fravarsperiode> periods) =>
        Restsvar.Json(new JsonObject { ["tidsperioder"] = new JsonArray([.. periods.Select(each => (JsonNode)Fravarskropp.Skriv(each))]) });

    private static Answer Ukjent(int id) => Restsvar.Feil(
        new(404, "not-found", FormattableString.Invariant($"Forventet id-en til en periode som virksomheten har registrert, fikk {id}. Hent periodene på nytt.")), erFhir: false);

    private static bool ErJa(string? text) => text is not null && text.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static DateOnly Idag(Tenant tenant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tenant.CaseClock.GetUtcNow(), Norge).DateTime);
}
