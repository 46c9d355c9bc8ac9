using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Every login has a state of its own that cannot be guessed.</summary>
public sealed class StateIsNewForEachLogin : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "state-is-new-for-each-login";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-25";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Hver innlogging skal ha en ny state som ikke kan gjettes";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av PAR-endepunktet (state er anbefalt); RFC 9700 kapittel 4.7";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErPar;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var state = kall.Onske("state");
        if (historie.SammeIInnlogging(kall, "state") is { } forrige)
        {
            yield return Feil(FormattableString.Invariant($"Samme state som i utveksling {forrige.Exchange.Number}."), Alvor.Feil) with
            {
                AndreUtvekslinger = [forrige.Exchange.Number],
            };
        }
        else if (string.IsNullOrEmpty(state))
        {
            yield return Feil("state mangler.", Alvor.Merknad);
        }
        else if (state.Length < 22)
        {
            yield return Feil(FormattableString.Invariant($"state på {state.Length} tegn."), Alvor.Merknad) with { Antakelser = ["A-225"] };
        }
    }

    private static Avvik Feil(string received, Alvor alvor) => new(
        "En fremmed innlogging kan bli lagt inn i fagsystemet, fordi state ikke er ny og tilfeldig.",
        "Minst 128 tilfeldige bit i state, nye for hver innlogging og knyttet til nettleseren.",
        received,
        "Lag state av 16 eller flere tilfeldige byte, lagre den for nettleserøkten, og sammenlign når svaret kommer.")
    {
        Alvor = alvor,
    };
}
