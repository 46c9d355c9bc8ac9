using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;

/// <summary>HelsenorgeAktivSjekken: whether citizens can be reached on Helsenorge; always POST, so that no number stands in the address.</summary>
/// <param name="options">How it behaves.</param>
internal sealed class Aktivtjeneste(HelsenorgeOptions options) : IResttjeneste
{
    private const int Flest = 1000;

    // Helsehjelp and Ungdom of 7618, by name or by code (antakelse A-505).
    private static readonly string[] Omrader = ["Helsehjelp", "Ungdom", "3", "6"];

    /// <inheritdoc/>
    public SimulatedEndpoint Endepunkt { get; } = new(HelsenorgeTjenester.Aktiv, "HelsenorgeAktivSjekken", "/digitaltaktiv/helsenorgeaktivsjekken/v1");

    /// <inheritdoc/>
    public bool ErFhir => false;

    /// <inheritdoc/>
    public Restkall Tolk(SimulatedCall call)
    {
        if (call.Path != Endepunkt.Path)
        {
            return Restkall.Uten(Restfeil.UkjentAdresse(call.Path));
        }

        return call.Method == "POST" ? Spurt(call) : Restkall.Uten(Restfeil.UkjentMetode(call.Method, "POST"));
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Restkall kall, string orgnr) => Liste(call, kall.Pasienter);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen) => Liste(call, [annen]);

    /// <inheritdoc/>
    public void Glem(Tenant tenant)
    {
        // Who is active is known to several services; the simulator forgets it.
    }

    private Restkall Spurt(SimulatedCall call)
    {
        var body = Restkropp.Les(call);
        var numbers = body.Tekster("fnrListe");
        return new Restkall
        {
            Operasjon = HelsenorgeRestFacts.SjekkAktiv,
            Scope = options.AktivScope,
            Feil = Mangel(body, numbers) is { } expected ? Restfeil.Ugyldig($"Forventet {expected}, fikk noe annet. Rett kroppen.") : null,
            Pasienter = numbers?.Where(each => Pasientnummer.Gyldig(each) is not null).Distinct(StringComparer.Ordinal).Take(Flest).ToList() ?? [],
        };
    }

    private static string? Mangel(Restkropp body, IReadOnlyList<string>? numbers) =>
        !body.Finnes ? "et JSON-objekt med fnrListe og omraade"
        : numbers is not { Count: > 0 and <= Flest } ? FormattableString.Invariant($"fnrListe med 1 til {Flest} nummer")
        : numbers.Any(each => Pasientnummer.Gyldig(each) is null) ? "gyldige fødselsnummer eller D-nummer i fnrListe"
        : body.Verdi("omraade") is not { } area || !Omrader.Contains(Omrade(area), StringComparer.Ordinal) ? "omraade Helsehjelp (3) eller Ungdom (6)"
        : null;

    private static string? Omrade(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Restkropp.Tekst(value);

    private Answer Liste(SimulatedCall call, IReadOnlyList<string> citizens)
    {
        var register = Aktivregister.Hos(call.Tenant);
        var list = new JsonObject();
        foreach (var fnr in citizens)
        {
            list[fnr] = Skriv(register.Status(fnr, options));
        }

        var answer = Restsvar.Json(new JsonObject { ["erAktivListe"] = list });
        var told = citizens.Select(fnr => register.ErAktiv(fnr, options) ? HelsenorgeRestFacts.Ja : HelsenorgeRestFacts.Nei);
        return answer with { Facts = answer.Facts.With(HelsenorgeRestFacts.SvarAktiv, string.Join(' ', told)) };
    }

    // Public descriptions have two names for the same; both are answered, and a client reads its own (antakelse A-505).
    private static JsonObject Skriv(Aktivstatus status) => new()
    {
        ["erDigitaltAktivSelv"] = status.Selv,
        ["erDigitaltAktivViaAndre"] = status.ViaAndre,
        ["erAktivSelv"] = status.Selv,
        ["erAktivViaAndre"] = status.ViaAndre,
        ["tildeltFullmakt"] = status.TildeltFullmakt,
    };
}
