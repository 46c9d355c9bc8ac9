using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Every call about resources says one of the service's access bases; whether it agrees with the attest is another check's.</summary>
public sealed class BasisIsKnown : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "basis-is-known";

    private static readonly string[] Kjente = [.. Tilgangsgrunnlag.Alle, Tilgangsgrunnlag.ForhoyetSamtykke, Tilgangsgrunnlag.ForhoyetAkutt];

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-44");

    /// <inheritdoc/>
    public string Rule => "Alle kall som leser eller skriver kritisk informasjon, skal ha et tilgangsgrunnlag som tjenesten kjenner.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, tilgangsgrunnlag";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErOppslag;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var basis = utveksling.Hode(KjernejournalHoder.Tilgangsgrunnlag, "hit-access-basis");
        if (basis is null || !Kjente.Contains(basis))
        {
            yield return new(
                "Kallet sier ikke på hvilket grunnlag brukeren ser i kjernejournal.",
                $"Én av {string.Join(", ", Kjente)} i {KjernejournalHoder.Tilgangsgrunnlag}.",
                Vist.Verdi(basis),
                "Send grunnlaget brukeren har valgt. Et ukjent grunnlag skal stoppes i fagsystemet, ikke gjøres om til SAMTYKKE.");
        }
    }
}
