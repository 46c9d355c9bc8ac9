using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Something that the prescriber must take a stand on before a prescription is signed.</summary>
/// <param name="Id">The question's id in the contract.</param>
/// <param name="Tekst">What the prescriber is asked, in bokmål.</param>
/// <param name="KanFortsette">False when the prescription cannot be made whatever the prescriber answers.</param>
internal sealed record Varsel(string Id, string Tekst, bool KanFortsette = true)
{
    /// <summary>The warnings that no answer of the request lets the action go on from.</summary>
    public static IReadOnlyList<Varsel> Stopper(IEnumerable<Varsel> varsler, ActionRequest request) =>
        [.. varsler.Where(varsel => !varsel.KanFortsette || !request.Svar.Any(svar => varsel.ErBesvart(svar)))];

    /// <summary>How the user sees it.</summary>
    public Shown Vist => KanFortsette ? Attempts.Told("question", Tekst) with { Sporsmal = Id } : Attempts.Told("error", Tekst);

    private bool ErBesvart(DialogAnswer svar) => svar.Valg == DialogAnswer.Fortsett && svar.Besvarer(Id);
}
