using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>What is written is about the patient that the call is about; whether the attest is, is another check's.</summary>
public sealed class ResourceIsAboutThePatient : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "resource-is-about-the-patient";

    // Whatever system a number says, and however the resource refers: each says who it is about.
    private const string Pasienter =
        "(patient | subject).identifier.value | (patient | subject).reference | contained.ofType(Patient).identifier.value";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Kritisk informasjon som skrives, skal være om pasienten som kallet og attesten gjelder.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API; Tillitsrammeverket ATT-4";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && utveksling.Pasient is not null && utveksling.Ressurs is not null;

    // The number itself is not repeated in the finding.
    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (utveksling.Verdier(Pasienter).SelectMany(NationalId.In).Any(number => number.Value != utveksling.Pasient))
        {
            yield return new(
                "Kritisk informasjon ble skrevet om en annen pasient enn den kallet gjelder.",
                $"Samme pasient i ressursen som i {KjernejournalHoder.Pasient}.",
                "To ulike pasienter.",
                "Bruk pasienten som er åpen i fagsystemet, begge steder.");
        }
    }
}
