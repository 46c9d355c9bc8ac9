using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A dialogue message is of a function that the parties have agreed on, sent by the side that may send it.</summary>
public sealed class FunctionIsAgreed : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-function-is-agreed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-02");

    /// <inheritdoc/>
    public string Rule => "Meldingens funksjon og avsenderens rolle skal stå i avtalen mellom partene";

    /// <inheritdoc/>
    public string Source => "Meldingsutveksling med helsenorge (Helsenorge-wikien 690913297); CPPA.md i NHNs klientbibliotek";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.HarHode && sending.Fakta(MeldingsFacts.AvtaltePakker) is not null;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        if (sending.Fakta(MeldingsFacts.AvtaltePakker) == MeldingsFacts.IkkeAvtalt)
        {
            yield return new(
                "Fagsystemet sender en melding som partene ikke har avtalt å bruke, så innbyggeren får den ikke.",
                "En funksjon avtalen (CPA) har, sendt i rollen avtalen gir.",
                $"{Vist.Verdi(sending.Fakta(MeldingsFacts.Type))}, som avtalen ikke lar avsenderen sende.",
                "Slå opp avtalen før meldingen sendes, og si fra til brukeren når funksjonen ikke er avtalt.");
        }
    }
}
