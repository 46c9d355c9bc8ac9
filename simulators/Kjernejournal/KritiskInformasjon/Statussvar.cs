using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;
using static AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon.KritiskInformasjonFacts;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>The answer to <c>/status</c>: whether there is critical information, and what the citizen has chosen; nothing is logged.</summary>
/// <remarks>The first five members are named on NHN's page; the names of the privacy settings, and of most dates, are antakelse A-386.</remarks>
internal static class Statussvar
{
    private static readonly JsonDocumentOptions Strengt = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private static readonly (string Slag, string Navn)[] Datoer =
    [
        (Ressursslag.Allergi, "allergyIntoleranceDate"),
        ("CriticalMedicalCondition", "conditionCriticalMedicalConditionDate"),
        ("Infection", "conditionInfectionDate"),
        ("IntubationProblem", "conditionIntubationProblemDate"),
        ("OtherProblemWithAnesthesia", "conditionComplicationsOfAnesthesiaDate"),
        ("TransplantsAndOtherForeignBodies", "conditionTransplantsAndOtherForeignBodiesDate"),
        (Ressursslag.Flagg, "flagDate"),
    ];

    /// <summary>The patient that the body asks about; null with what is wrong when it asks about none.</summary>
    public static (string? Fnr, Kritiskfeil? Feil) Pasient(SimulatedCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(call.Body, Strengt);
            return JwsReading.Text(document.RootElement, "nin") is not { } nin ? (null, Kritiskfeilkatalog.Ulest("et JSON-objekt med nin", "noe annet."))
                : !NationalId.TryParse(nin, out _) ? (null, Kritiskfeilkatalog.UgyldigPasient("nin"))
                : (nin, null);
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            // The latter for half of a surrogate pair in a name, written with \u.
            return (null, Kritiskfeilkatalog.Ulest("et JSON-objekt med nin", "noe som ikke er JSON."));
        }
    }

    /// <summary>The answer and its facts.</summary>
    /// <param name="fnr">The patient.</param>
    /// <param name="sammendrag">What there is.</param>
    /// <param name="borger">What the citizen has chosen; null for a number that nobody has.</param>
    /// <param name="krav">The token's claims.</param>
    public static (JsonObject Svar, Dictionary<string, string> Fakta) Av(string fnr, Kritisksammendrag sammendrag, Borger? borger, JsonElement krav)
    {
        var (restricted, hpr) = (Personvernkontroll.ErSperret(borger), JwsReading.Text(krav, Wire.HelseId.HelseIdClaims.HprNumber));
        var privacy = new JsonObject { ["reserved"] = borger?.Reservert ?? false, ["restricted"] = restricted };
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SvarHar] = JaNei(sammendrag.Har),
            [SvarHarAktiv] = JaNei(sammendrag.HarAktiv),
            [SvarSperret] = JaNei(restricted),
        };
        if (hpr is not null)
        {
            var blocked = Personvernkontroll.ErBlokkert(borger, hpr);
            privacy["healthPersonnelBlocked"] = blocked;
            facts[SvarBlokkert] = JaNei(blocked);
        }

        var dates = new JsonObject();
        foreach (var (slag, name) in Datoer)
        {
            dates[name] = sammendrag.EndretPerSlag.TryGetValue(slag, out var time) ? Ressursstempel.Tid(time) : null;
        }

        if (sammendrag.SistEndret is { } last)
        {
            facts[SvarSistEndret] = Ressursstempel.Tid(last);
        }

        return (new JsonObject
        {
            ["patientNIN"] = fnr,
            ["hasCriticalInformation"] = sammendrag.Har,
            ["hasActiveCriticalInformation"] = sammendrag.HarAktiv,
            ["lastChangedDateTime"] = facts.GetValueOrDefault(SvarSistEndret),
            ["dateChanged"] = dates,
            ["privacySettings"] = privacy,
        }, facts);
    }
}
