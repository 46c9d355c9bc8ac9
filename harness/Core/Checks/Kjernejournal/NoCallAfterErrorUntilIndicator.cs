using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>After kjernejournal has refused a patient, nothing is asked for that patient before the indicator has been asked again.</summary>
public sealed class NoCallAfterErrorUntilIndicator : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "no-call-after-error-until-indicator";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-03");

    /// <inheritdoc/>
    public string Rule => "Etter en feil fra kjernejournal skal ingen kall gjøres for pasienten før indikatoren er spurt på nytt";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste T.23 (KJF-000227)";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => MaVente(kall);

    /// <summary>Whether a call is of those that must wait for the indicator, whatever was asked of critical information in between.</summary>
    public static bool MaVente(Exchange exchange) => KjernejournalKall.Av(exchange) is var kall && MaVente(kall) && !ErKritisk(kall);

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Pasienten(kall) is not { } patient
            || historie.Siste(each => Gjelder(each, kall, patient, historie) && (each.ErIndikator || ErSporsmalForst(each, kall) || ErFeil(each))) is not { } last)
        {
            yield break;
        }

        if (ErFeil(last) && last.VarBesvartFor(kall))
        {
            yield return new(
                "Fagsystemet går videre mot kjernejournal etter at pasienten er avvist der.",
                "Nytt indikatorkall før andre kall for pasienten.",
                FormattableString.Invariant($"Kall rett etter feilen {last.Fakta(KjernejournalFacts.SvarFeilkode)} i utveksling {last.Exchange.Number}."),
                "Stopp videre kall for pasienten når kjernejournal svarer med feil, til indikatoren er spurt på nytt.")
            {
                AndreUtvekslinger = [last.Exchange.Number],
                Antakelser = ErKritisk(kall) ? ["A-395"] : [],
            };
        }
    }

    // To end a session, to ask whether it lives, and what is a service of its own need not wait.
    private static bool MaVente(KjernejournalKall kall) =>
        !kall.ErIndikator && !kall.ErAvslutt && !kall.Er(Kjernejournaloperasjoner.OktPing) && !kall.Er(KritiskInformasjonFacts.Status) && !ErEgenTjeneste(kall) && kall.Klient is not null;

    private static bool Gjelder(KjernejournalKall each, KjernejournalKall kall, string patient, KjernejournalHistorie historie) =>
        (each.HarSammeBruker(kall) || (each.ErIndikator && each.Bruker is null && each.Klient == kall.Klient)) && !ErEgenTjeneste(each) && historie.Pasienten(each) == patient;

    // Lab results and documents are services of their own, which a system may use without the indicator.
    private static bool ErEgenTjeneste(KjernejournalKall kall) => kall.Exchange.Operation is
        Oppslagsoperasjoner.ProvesvarSok or Oppslagsoperasjoner.DokumentSok or Oppslagsoperasjoner.DokumentHent;

    // Critical information has a question of its own that comes first, and says what the indicator does (antakelse A-395).
    private static bool ErSporsmalForst(KjernejournalKall each, KjernejournalKall kall) =>
        each.Er(KritiskInformasjonFacts.Status) && ErKritisk(kall);

    private static bool ErKritisk(KjernejournalKall kall) => kall.Exchange.Operation!.StartsWith("ki-", StringComparison.Ordinal);

    // What a new token mends (401), and what is wrong with one call alone, is no refusal of the patient.
    private static bool ErFeil(KjernejournalKall each) =>
        each.Status == 403 && each.Fakta(KjernejournalFacts.SvarFeilkode) is { } code && code.StartsWith("KJF-", StringComparison.Ordinal);
}
