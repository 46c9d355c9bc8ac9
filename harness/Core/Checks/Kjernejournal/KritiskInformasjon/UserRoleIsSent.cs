using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Every call about resources says the user's role, as the attest does.</summary>
public sealed class UserRoleIsSent : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "user-role-is-sent";

    private const string Kodeverk = "urn:oid:2.16.578.1.12.4.1.1.9060";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-42");

    /// <inheritdoc/>
    public string Rule => "Alle kall som leser eller skriver kritisk informasjon, skal ha brukerens rolle i nhn-user-role, og rollen skal være autorisasjonen i attesten.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, headere; Tillitsrammeverket ATT-32";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErOppslag;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var sent = utveksling.Hode(KjernejournalHoder.Rolle, "hit-user-role");
        var role = Jsonobjekt.Les(sent is null ? null : Uri.UnescapeDataString(sent));
        var attested = utveksling.Attest.Objekt("practitioner").Objekt("authorization").Tekst("code");
        if (role.Tekst("system") != Kodeverk || role.Tekst("code") is not { Length: > 0 } code)
        {
            yield return Feil($"URL-kodet JSON med system {Kodeverk} og code.", Vist.Verdi(sent));
        }
        else if (sent!.Contains('{', StringComparison.Ordinal))
        {
            yield return Feil("URL-kodet verdi.", "JSON som ikke er URL-kodet.");
        }
        else if (attested is not null && attested != code)
        {
            yield return Feil($"Rollen {attested}, som attesten sier.", code);
        }
    }

    private static Avvik Feil(string expected, string received) => new(
        "Kallet sier ikke hvilken rolle brukeren har, eller en annen enn attesten.",
        expected,
        received,
        $"Send autorisasjonen fra attesten i {KjernejournalHoder.Rolle}, som URL-kodet JSON.");
}
