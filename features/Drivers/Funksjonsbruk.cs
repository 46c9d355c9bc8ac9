using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Holds what the system is made to do against the functions that it declares that it lacks.</summary>
internal static class Funksjonsbruk
{
    /// <summary>The answered action, when the declaration lets it be.</summary>
    /// <exception cref="NotRelevantException">The scenario concerns a function that the system lacks, and the system stopped.</exception>
    /// <exception cref="CriterionNotMetException">The system did what it declares that it cannot do.</exception>
    public static Attempt Holdt(Scene scene, string handling, Attempt attempt)
    {
        if (attempt is { Outcome: AttemptOutcome.Refused, RefusedBy: "fagsystem" })
        {
            return scene.Utenfor is { } utenfor ? throw new NotRelevantException(utenfor.Grunn) : attempt;
        }

        return FunksjonCatalog.MedHandling(handling) is { } funksjon && scene.ManglerFunksjoner.Contains(funksjon.Navn)
            ? throw new CriterionNotMetException(
                AbsentFunctionIsNotUsed.Brutt(scene.Criterion, funksjon.Navn, $"Fagsystemet utførte handlingen «{handling}»."))
            : attempt;
    }
}
