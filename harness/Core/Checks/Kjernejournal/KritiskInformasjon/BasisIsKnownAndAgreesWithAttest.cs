using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>The access basis is one of the service's, and agrees with the attest's purpose.</summary>
public sealed class BasisIsKnownAndAgreesWithAttest : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "basis-is-known-and-agrees-with-attest";

    private static readonly string[] Kjente = [.. Tilgangsgrunnlag.Alle, Tilgangsgrunnlag.ForhoyetSamtykke, Tilgangsgrunnlag.ForhoyetAkutt];

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-44");

    /// <inheritdoc/>
    public string Rule => "Tilgangsgrunnlaget skal være ett av tjenestens egne, og skal stemme med formålet i attesten: akutt når og bare når formålet er akutt behandling.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, tilgangsgrunnlag; Tillitsrammeverket ATT-38 til ATT-41";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErOppslag;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var basis = utveksling.Hode(KjernejournalHoder.Tilgangsgrunnlag, "hit-access-basis");
        var purpose = utveksling.Attest.Objekt("care_relationship").Objekt("purpose_of_use").Tekst("code");
        if (basis is null || !Kjente.Contains(basis))
        {
            yield return new(
                "Kallet sier ikke på hvilket grunnlag brukeren ser i kjernejournal.",
                $"Én av {string.Join(", ", Kjente)} i {KjernejournalHoder.Tilgangsgrunnlag}.",
                Vist.Verdi(basis),
                "Send grunnlaget brukeren har valgt. Et ukjent grunnlag skal stoppes i fagsystemet, ikke gjøres om til SAMTYKKE.");
        }
        else if (purpose is not null && ErAkutt(basis) != (purpose == "ETREAT"))
        {
            yield return new(
                "Grunnlaget i kallet og formålet i attesten sier hver sin ting om det er akutt.",
                "AKUTT eller FORHOYET_AKUTT sammen med ETREAT, og ellers ingen av dem.",
                $"{basis} og {Vist.Verdi(purpose)}.",
                "Lag attesten av samme valg som grunnlaget.")
            {
                Antakelser = ["A-391"],
            };
        }
    }

    private static bool ErAkutt(string basis) => basis is Tilgangsgrunnlag.Akutt or Tilgangsgrunnlag.ForhoyetAkutt;
}
