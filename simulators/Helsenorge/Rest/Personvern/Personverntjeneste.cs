using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Personvern;

/// <summary>Personvernkomponenten: the status of one of a citizen's privacy settings.</summary>
/// <param name="options">How it behaves.</param>
/// <remarks>The question's body has been seen in use; the answer's is our own (antakelse A-508).</remarks>
internal sealed class Personverntjeneste(HelsenorgeOptions options) : IResttjeneste
{
    /// <inheritdoc/>
    public SimulatedEndpoint Endepunkt { get; } = new(HelsenorgeTjenester.Personvern, "Personverninnstillinger på helsenorge", "/personvern/Personverninnstillinger");

    /// <inheritdoc/>
    public bool ErFhir => false;

    /// <inheritdoc/>
    public Restkall Tolk(SimulatedCall call)
    {
        if (call.Path != $"{Endepunkt.Path}/SjekkInnbyggersPiStatus/v2")
        {
            return Restkall.Uten(Restfeil.UkjentAdresse(call.Path));
        }

        return call.Method == "POST" ? Spurt(Restkropp.Les(call)) : Restkall.Uten(Restfeil.UkjentMetode(call.Method, "POST"));
    }

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Restkall kall, string orgnr) => SvarForAnnen(call, kall, kall.Pasienter[0]);

    /// <inheritdoc/>
    public Answer SvarForAnnen(SimulatedCall call, Restkall kall, string annen)
    {
        var asked = (Personvernsporsmal)kall.Innhold!;
        var active = Personvernregister.Hos(call.Tenant).ErAktiv(annen, asked.Definisjon);
        return Restsvar.Json(new JsonObject
        {
            ["definisjonGuid"] = asked.Definisjon.ToString(),
            ["partKode"] = asked.Part,
            ["status"] = active switch { true => "Aktiv", false => "Inaktiv", null => options.UtenPersonverninnstilling },
        });
    }

    /// <inheritdoc/>
    public void Glem(Tenant tenant) => Personvernregister.Glem(tenant);

    private static Restkall Spurt(Restkropp body)
    {
        var fnr = Pasientnummer.Gyldig(body.Tekst("innbyggerFnr"));
        var question = Guid.TryParse(body.Tekst("definisjonGuid"), out var definition) && body.Tekst("partKode") is { Length: > 0 and <= 100 } part
            ? new Personvernsporsmal(definition, part)
            : null;
        return new Restkall
        {
            Operasjon = HelsenorgeRestFacts.SjekkPersonvern,
            Scope = HelsenorgeScopes.PersonvernLes,
            Feil = fnr is null || question is null ? Restfeil.Ugyldig("Forventet innbyggerFnr, definisjonGuid og partKode i et JSON-objekt. Rett kroppen.") : null,
            Pasienter = fnr is null ? [] : [fnr],
            Innhold = question,
        };
    }
}
