using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;

/// <summary>Fullmaktinformasjon: who may act for a citizen, and for whom a citizen may act.</summary>
/// <param name="options">How it behaves.</param>
/// <remarks>The bodies are those of an older page of the wiki (antakelse A-507).</remarks>
internal sealed class Fullmakttjeneste(HelsenorgeOptions options) : IResttjeneste
{
    /// <inheritdoc/>
    public SimulatedEndpoint Endepunkt { get; } = new(HelsenorgeTjenester.Fullmakt, "Fullmaktinformasjon på helsenorge", "/personvern");

    /// <inheritdoc/>
    public bool ErFhir => false;

    /// <inheritdoc/>
    public bool Eier(string path) => path.StartsWith($"{Endepunkt.Path}/Fullmakt", StringComparison.Ordinal);

    /// <inheritdoc/>
    public Restkall Tolk(SimulatedCall call) => (call.Path[Endepunkt.Path.Length..], call.Method) switch
    {
        ("/Fullmaktshavere/v1", "POST") => Spurt(call, HelsenorgeRestFacts.Fullmaktshavere, "fullmaktsgiverFnr"),
        ("/Fullmaktsgivere/v1", "POST") => Spurt(call, HelsenorgeRestFacts.Fullmaktsgivere, "fullmaktshaverFnr"),
        ("/Fullmaktshavere/v1" or "/Fullmaktsgivere/v1", _) => Restkall.Uten(Restfeil.UkjentMetode(call.Method, "POST")),
        _ => Restkall.Uten(Restfeil.UkjentAdresse(call.Path)),
    };

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Restkall kall, string orgnr) => Svar(call, kall.Operasjon!, kall.Pasienter[0]);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen) => Svar(call, kall.Operasjon!, annen);

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Fullmaktregister.Glem(tenant);

    private Restkall Spurt(SimulatedCall call, string operasjon, string felt)
    {
        var fnr = Pasientnummer.Gyldig(Restkropp.Les(call).Tekst(felt));
        return new Restkall
        {
            Operasjon = operasjon,
            Scope = options.FullmaktScope,
            Feil = fnr is null ? Restfeil.Ugyldig($"Forventet {felt} med et gyldig fødselsnummer eller D-nummer i et JSON-objekt. Rett kroppen.") : null,
            Pasienter = fnr is null ? [] : [fnr],
        };
    }

    private static Answer Svar(SimulatedCall call, string operasjon, string fnr)
    {
        var all = Fullmaktregister.Hos(call.Tenant).Alle;
        return operasjon == HelsenorgeRestFacts.Fullmaktshavere
            ? Liste(fnr, "fullmaktsgiverFnr", "fullmaktshaver", "fullmaktshavere", all.Where(each => each.Giver.Fnr == fnr).Select(each => Person(each.Haver, each)))
            : Liste(fnr, "fullmaktshaverFnr", "fullmaktsgiver", "fullmaktsgivere", all.Where(each => each.Haver.Fnr == fnr).Select(each => Person(each.Giver, each)));
    }

    private static Answer Liste(string fnr, string spurt, string en, string flere, IEnumerable<JsonObject> personer)
    {
        var list = new JsonArray([.. personer]);
        return Restsvar.Json(new JsonObject { [spurt] = fnr, [$"{en}Funnet"] = list.Count > 0, [flere] = list });
    }

    private static JsonObject Person(Fullmaktsperson person, Fullmakt fullmakt) => new()
    {
        ["fornavn"] = person.Fornavn,
        ["etternavn"] = person.Etternavn,
        ["maskertFnr"] = person.Maskert,
        ["fullmaktReferanseId"] = fullmakt.Referanse.ToString(),
    };
}
