using System.Collections.Immutable;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>What helsenorge shows citizens of appointments: the newest change of each, whatever order the messages came in.</summary>
internal static class Innbyggerkalender
{
    private static readonly string[] Funksjoner = [Meldingsfunksjon.Avtaleutsending, Meldingsfunksjon.Timereservasjon];

    /// <summary>What is shown after these messages.</summary>
    public static IReadOnlyList<Innbyggertime> Av(IEnumerable<Mottatt> mottatt) =>
    [
        .. mottatt
            .Where(melding => melding.Koslag == Wire.Meldingstjener.Konavn.Async && Funksjoner.Contains(melding.Fakta(MeldingsFacts.Type)))
            .SelectMany(melding => Kalenderlesing.Les(melding.Lesing.Clear).Select(post => (Melding: melding, Post: post)))
            .Aggregate(ImmutableList<Innbyggertime>.Empty, (vist, ny) => Ta(vist, ny.Melding, ny.Post)),
    ];

    private static ImmutableList<Innbyggertime> Ta(ImmutableList<Innbyggertime> vist, Mottatt melding, Kalenderpost post)
    {
        var ny = new Innbyggertime(post.Uid ?? "", melding.Fakta(MeldingsFacts.Pasient) ?? "", post.Start, post.Slutt, post.Sekvens, post.ErAvlyst);
        var fra = vist.FindIndex(each => each.Uid == ny.Uid);
        return fra < 0 ? vist.Add(ny) : ny.Sekvens > vist[fra].Sekvens ? vist.SetItem(fra, ny) : vist;
    }
}
