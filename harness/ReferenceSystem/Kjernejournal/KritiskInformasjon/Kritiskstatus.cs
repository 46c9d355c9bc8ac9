using System.Text.Json;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>What the service says before anything is read.</summary>
/// <param name="Har">Something is registered and not refuted; it may have ended.</param>
/// <param name="HarAktiv">Something is registered that holds now.</param>
/// <param name="SistEndret">When it was last changed; null when nothing has been registered.</param>
/// <param name="Sperret">The patient has restricted it.</param>
/// <param name="Blokkert">The patient has blocked the user by name.</param>
internal sealed record Kritiskstatus(bool Har, bool HarAktiv, DateTimeOffset? SistEndret, bool Sperret, bool Blokkert)
{
    /// <summary>Reads an answer; null for one that does not say whether there is anything.</summary>
    public static Kritiskstatus? Les(JsonElement? body)
    {
        if (body is not { } given || Ja(given, "hasCriticalInformation") is not { } har || Ja(given, "hasActiveCriticalInformation") is not { } aktiv)
        {
            return null;
        }

        var personvern = given.TryGetProperty("privacySettings", out var valg) && valg.ValueKind == JsonValueKind.Object ? valg : default(JsonElement?);
        return new Kritiskstatus(
            har, aktiv, Fhirtid.Les(JwsReading.Text(given, "lastChangedDateTime")),
            personvern is { } s && Ja(s, "restricted") == true, personvern is { } b && Ja(b, "healthPersonnelBlocked") == true);
    }

    private static bool? Ja(JsonElement objekt, string navn) => !objekt.TryGetProperty(navn, out var verdi) ? null : verdi.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
