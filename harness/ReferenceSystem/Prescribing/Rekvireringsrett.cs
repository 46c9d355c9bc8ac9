using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Whether the user may prescribe what is to be prescribed.</summary>
internal static class Rekvireringsrett
{
    /// <summary>The user has no right to prescribe.</summary>
    public const string Mangler = "rekvireringsrett";

    /// <summary>Why not; none when the user may.</summary>
    public static IEnumerable<Varsel> Varsler(EhrSession session, ActionRequest request, Resept innhold)
    {
        var user = session.User(request.Bruker);
        var atc = innhold.ReseptDokLegemiddel.Forskrivning.Legemiddel.Atc?.V ?? "";
        if (!user.Rekvireringsrett && session.Policies.StopsWithoutRight)
        {
            yield return new Varsel(Mangler, "Du har ikke rekvireringsrett og kan ikke signere resepten.", KanFortsette: false);
        }
        else if (user.RekvirererBareAtc.Count > 0 && session.Policies.KeepsWithinLimitedRight
            && !user.RekvirererBareAtc.Any(prefix => atc.StartsWith(prefix, StringComparison.Ordinal)))
        {
            yield return new Varsel("begrenset-rekvireringsrett", "Rekvireringsretten din dekker ikke dette legemiddelet.", KanFortsette: false);
        }
    }
}
