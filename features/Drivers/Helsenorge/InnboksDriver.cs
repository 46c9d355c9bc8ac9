using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at the inbox, the tasks and the messages that were sent, as users see them.</summary>
public sealed class InnboksDriver(Scene scene, Observer observer, HelsenorgeDriver helsenorge)
{
    public async Task HarHenvendelsenHosAsync(string pasient)
    {
        var nokkel = scene.PasientSom(pasient).Nokkel;
        var (funnet, kilde) = await HenvendelserAsync();
        Se(
            funnet is [var en] && en.Tekst("pasient", "ingen") == nokkel, Meldingstekster.Arkivert,
            funnet.Count == 0 ? "henvendelsen vises ikke" : $"henvendelsen vises hos {string.Join(", ", funnet.Select(h => h.Tekst("pasient", "ingen")))}", kilde);
    }

    public async Task HarIkkeHenvendelsenAsync()
    {
        var (funnet, kilde) = await HenvendelserAsync();
        Se(funnet.All(h => h.Tekst("pasient", "") == ""), Meldingstekster.IkkeArkivert, $"henvendelsen vises hos {string.Join(", ", funnet.Select(h => h.Tekst("pasient", "ingen")).DefaultIfEmpty("ingen"))}", kilde);
    }

    public async Task HarHenvendelsenEnGangAsync()
    {
        var (funnet, kilde) = await HenvendelserAsync();
        Se(funnet.Count == 1, Meldingstekster.EnGang, $"henvendelsen vises {funnet.Count} ganger", kilde);
    }

    // The same message may have got another id where it was taken for a new one: the text is its own.
    private async Task<(IReadOnlyList<Visningsfelt> Funnet, Kilde Kilde)> HenvendelserAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Innboks, CancellationToken.None);
        var alle = new Visningsfelt(AdapterView.Innboks, view.Fields).Liste("henvendelser");
        return ([.. alle.Where(h => h.Tekst("id", "") == helsenorge.Siste.MsgId || h.Tekst("tekst", "").Contains(helsenorge.Siste.Tekst ?? "\n", StringComparison.Ordinal))], view.Kilde);
    }

    private void Se(bool holder, Expectation ventet, string faktisk, Kilde kilde) => observer.OnScreen(holder, ventet, faktisk, kilde);
}
