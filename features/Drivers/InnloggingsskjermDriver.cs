using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Looks at what the user is shown of the login, and of what HelseID refuses.</summary>
public sealed partial class InnloggingsskjermDriver(Scene scene, Observer observer, HelseIdDriver helseId, FagsystemDriver fagsystem)
{
    public async Task ViserLoggetInnAsync()
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(
            felter.Ja("innlogget") && felter.Tekst("bruker", "") == scene.Bruker, HelseIdtekster.VistLoggetInn, Vist(felter), kilde);
    }

    public async Task ViserIkkeLoggetInnAsync()
    {
        var (felter, kilde) = await LesAsync();
        observer.OnScreen(!felter.Ja("innlogget"), HelseIdtekster.VistIkkeLoggetInn, Vist(felter), kilde);
    }

    public void HarSagtFraOmHelseId() => HarSagtFra(HelseIdtekster.MeldingOmHelseId, t => OmHelseId().IsMatch(t));

    public void HarSagtFraOmTjenesten() => HarSagtFra(HelseIdtekster.MeldingOmTjenesten, t => OmTjenesten().IsMatch(t));

    public void HarOppgittKoden(string kode)
    {
        scene.KrevAtFeilenTraff();
        HarSagtFra(HelseIdtekster.OppgittKode(kode), t => t.Contains(kode, StringComparison.OrdinalIgnoreCase));
    }

    public void HarOppgittScopet() =>
        HarSagtFra(HelseIdtekster.OppgittScope, t => t.Contains(HelseIdScopes.ProvetjenesteSystem, StringComparison.OrdinalIgnoreCase));

    public async Task KanApnePasientAsync()
    {
        var forsok = await fagsystem.UtforAsync(AdapterAction.ApnePasient, []);
        observer.OnScreen(
            forsok.Outcome == AttemptOutcome.Performed, HelseIdtekster.KanApnePasient,
            forsok.Outcome == AttemptOutcome.Performed ? "pasienten er åpnet" : "pasienten ble ikke åpnet",
            forsok.Shown.Select(s => s.Kilde).FirstOrDefault(Kilde.InternApi));
    }

    private void HarSagtFra(Expectation ventet, Func<string, bool> passer)
    {
        var meldinger = helseId.Vist.Where(s => s.Kind is "warning" or "error").ToList();
        var funnet = meldinger.FirstOrDefault(s => ErForstaelig(s.Text) && passer(s.Text));
        observer.OnScreen(
            funnet is not null, ventet,
            meldinger.Count == 0 ? "ingen melding" : $"«{string.Join("» «", meldinger.Select(s => s.Text).Distinct())}»",
            (funnet ?? meldinger.FirstOrDefault())?.Kilde ?? Kilde.InternApi);
    }

    // What a machine can see: words, and not the answer or the program's own error as it was.
    private static bool ErForstaelig(string text) => text.Split(' ').Length >= 4 && !RaTekst().IsMatch(text);

    private static string Vist(Visningsfelt felter) => felter.Ja("innlogget") ? $"innlogget som «{felter.Tekst("bruker", "ukjent")}»" : "ikke innlogget";

    private async Task<(Visningsfelt Felter, Kilde Kilde)> LesAsync()
    {
        var view = await scene.Vendor.ViewAsync(scene.Id, AdapterView.Innlogging, CancellationToken.None);
        return (new Visningsfelt(AdapterView.Innlogging, view.Fields), view.Kilde);
    }

    [GeneratedRegex("helseid|innlogg|logge? inn|logget inn", RegexOptions.IgnoreCase)]
    private static partial Regex OmHelseId();

    [GeneratedRegex("tjeneste", RegexOptions.IgnoreCase)]
    private static partial Regex OmTjenesten();

    [GeneratedRegex(@"[{}]|error_description|Exception\b|\bat [A-Z]\w+\.|<html", RegexOptions.IgnoreCase)]
    private static partial Regex RaTekst();
}
