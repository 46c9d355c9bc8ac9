using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>A rule of the trust framework for attests, as the token shows it; each attest is looked at the first time it is used.</summary>
public interface IAttestCheck : IKjernejournalCheck
{
    /// <summary>The rule's number at its source; with a letter where the source has the number more than once.</summary>
    string Regel { get; }

    /// <inheritdoc/>
    string ICheck.Id => $"attest-{Regel.ToLowerInvariant()}";

    /// <inheritdoc/>
    CriterionId ICheck.Criterion => CriterionId.Parse("AK-KJ-1-08");

    /// <inheritdoc/>
    string ICheck.Source => $"Tillitsrammeverket, forretningsregler for bruk av attestering: {Regel.TrimEnd('a', 'b', 'c')}";

    /// <summary>All that breaks the rule.</summary>
    /// <param name="attest">The attest.</param>
    /// <param name="kall">The call that it came with.</param>
    internal IEnumerable<Attestfeil> Feil(Jsonobjekt attest, KjernejournalKall kall);

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Attest.Finnes;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie) =>
        kall.Tokenavtrykk is { } token && historie.Siste(each => each.Tokenavtrykk == token) is not null
            ? []
            : Feil(kall.Attest, kall).Select(feil => new Avvik(
                "Attesten følger ikke tillitsrammeverket, så innsyn kan bli nektet, eller gitt til feil helsepersonell.",
                feil.Forventet,
                feil.Mottatt,
                $"Rett attesten etter regelen {Regel} i tillitsrammeverket.")
            {
                Alvor = feil.ErKjentKrav ? Results.Alvor.Feil : Results.Alvor.Merknad,
            });
}
