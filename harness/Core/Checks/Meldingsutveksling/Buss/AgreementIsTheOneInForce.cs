using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The message names the agreement that it is sent under.</summary>
public sealed class AgreementIsTheOneInForce : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-agreement-is-the-one-in-force";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "CpaId skal være avtalen som gjelder mellom partene";

    /// <inheritdoc/>
    public string Source => "Meldingsutveksling med helsenorge (Helsenorge-wikien 690913297): CPA er påkrevd; Registre.md i NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => !sending.ErFeilmelding;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var (gjelder, oppgitt) = (sending.Fakta(MeldingsFacts.GjeldendeAvtale), sending.Egenskap(AmqpEgenskaper.CpaId));
        if (!string.Equals(gjelder, oppgitt, StringComparison.OrdinalIgnoreCase))
        {
            yield return new(
                oppgitt is null ? "Meldingen sier ikke hvilken avtale den er sendt etter." : "Meldingen er sendt etter en avtale som ikke gjelder mellom partene.",
                gjelder is null ? "Ingen cpaId, for partene har ingen avtale." : $"cpaId = {Vist.Verdi(gjelder)}.",
                $"cpaId = {Vist.Verdi(oppgitt)}.",
                "Hent avtalen (CPA) fra CPPA, og sett id-en i cpaId. Hent den på nytt når den er byttet.")
            {
                // How soon a new agreement must be taken in use is another criterion's.
                Alvor = sending.Fakta(MeldingsFacts.TidligereAvtale) is null ? Alvor.Feil : Alvor.Merknad,
            };
        }
    }
}
