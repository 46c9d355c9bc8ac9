using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Header, attest and resource are about the same patient.</summary>
public sealed class CriticalInformationIsForOnePatient : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "critical-information-is-for-one-patient";

    private const string Numre =
        "(patient.identifier | subject.identifier | contained.ofType(Patient).identifier)"
        + ".where(system = 'urn:oid:2.16.578.1.12.4.1.4.1' or system = 'urn:oid:2.16.578.1.12.4.1.4.2').value";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Pasienten i hodet, i attesten og i ressursen skal være den samme i hvert kall til kritisk informasjon.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API; Tillitsrammeverket ATT-4";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErOppslag && utveksling.Pasient is not null;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var attested = utveksling.Attest.Objekter("patients").Select(each => each.Objekt("identifier").Tekst("id")).OfType<string>().ToList();
        if (attested.Count > 0 && !attested.Contains(utveksling.Pasient!))
        {
            yield return Feil("Attesten gjelder en annen pasient enn kallet.", "attesten");
        }

        if (utveksling.Verdier(Numre).Any(number => number != utveksling.Pasient))
        {
            yield return Feil("Opplysningen som ble skrevet, er om en annen pasient enn den kallet gjelder.", "ressursen");
        }
    }

    private static Avvik Feil(string sentence, string where) => new(
        sentence,
        $"Samme pasient i {where} som i {KjernejournalHoder.Pasient}.",
        "To ulike pasienter.",
        "Bruk pasienten som er åpen i fagsystemet, begge steder, og lag ny attest ved pasientbytte.");
}
