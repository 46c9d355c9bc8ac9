using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Asks helsenorge whether a patient can be reached there; no answer is shown as no answer.</summary>
internal sealed class Aktivsjekk(Meldingsmiljo miljo, Helsenorgenett nett)
{
    private string? _pasient;
    private bool? _aktiv;

    /// <summary>sjekk-digital-bruker.</summary>
    public async Task<Attempt> SporAsync(string pasient, CancellationToken cancellationToken)
    {
        var omtalt = miljo.Sesjon.Patient(pasient);
        var fnr = omtalt.Fnr ?? omtalt.Dnr ?? "";
        var svar = await nett.SendAsync(
            HttpMethod.Post, miljo.Sesjon.Cast.Endepunkter[HelsenorgeTjenester.Aktiv], HelsenorgeScopes.AktivSjekken, "application/json",
            new JsonObject { ["fnrListe"] = new JsonArray(fnr), ["omraade"] = "Helsehjelp" }, cancellationToken).ConfigureAwait(false);
        (_pasient, _aktiv) = (pasient, miljo.Policies.ShownActive(svar.Verdi is { Status: HttpStatusCode.OK } besvart ? Les(besvart, fnr) : null));
        return Attempts.Shown(_aktiv is null ? AttemptOutcome.Unconfirmed : AttemptOutcome.Performed, _aktiv is true ? "information" : "warning", Tekst());
    }

    /// <summary>The view digitalbruker.</summary>
    public JsonObject Vis() => new()
    {
        ["pasient"] = _pasient,
        ["status"] = _aktiv switch { true => "aktiv", false => "ikke-aktiv", null => "ukjent" },
        ["melding"] = Tekst(),
    };

    private string Tekst() => _aktiv switch
    {
        true => "Pasienten kan nås på helsenorge.no",
        false => "Pasienten er ikke digitalt aktiv. Send brev",
        null => "Det er ikke kjent om pasienten kan nås på helsenorge.no",
    };

    private static bool? Les(Nettsvar svar, string fnr) =>
        svar.Objekt() is { } objekt && objekt.TryGetProperty("erAktivListe", out var liste) && liste.ValueKind == JsonValueKind.Object
        && liste.TryGetProperty(fnr, out var status) && status.ValueKind == JsonValueKind.Object
            ? Ja(status, "erDigitaltAktivSelv") || Ja(status, "erDigitaltAktivViaAndre")
            : null;

    private static bool Ja(JsonElement status, string navn) => status.TryGetProperty(navn, out var verdi) && verdi.ValueKind == JsonValueKind.True;
}
