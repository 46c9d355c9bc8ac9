using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>What an attest must have, as far as one look at it shows; the checks on the wire look at the rest.</summary>
/// <remarks>Source: tillitsrammeverket, forretningsregler for bruk av attestering.</remarks>
internal static class Attestkrav
{
    private const string Enhet = "2.16.578.1.12.4.1.4.101";

    private static readonly string[] Formal = ["TREAT", "ETREAT", "COC", "BTG"];

    /// <summary>What is missing or wrong, in bokmål.</summary>
    public static IEnumerable<string> Mangler(Exchange kall)
    {
        // Which of the two a D-number has is an open question, and either is taken.
        var system = kall.Attest("patients", "identifier", "system");
        if (!HarSystem(system, NationalId.FodselsnummerOid) && !HarSystem(system, NationalId.DNummerOid))
        {
            yield return $"pasientens nummer skal ha systemet {NationalId.FodselsnummerOid} eller {NationalId.DNummerOid} (ATT-10)";
        }

        if (!HarSystem(kall.Attest("practitioner", "legal_entity", "system"), Enhet) || !HarSystem(kall.Attest("practitioner", "point_of_care", "system"), Enhet))
        {
            yield return $"virksomhet og behandlingssted skal ha systemet {Enhet} (ATT-18)";
        }

        if (kall.Attestformal() is not { } formal || !Formal.Contains(formal))
        {
            yield return "formålet (purpose_of_use) skal være et av de fire (ATT-38 til ATT-41)";
        }

        if ((kall.Attest("care_relationship", "decision_ref", "id") ?? kall.Attest("care_relation", "decision_ref", "id")) is null)
        {
            yield return "beslutningen (decision_ref) skal ha id (ATT-46)";
        }
    }

    private static bool HarSystem(string? system, string oid) => system is not null && (system == oid || system == $"urn:oid:{oid}");
}
