using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at how the system's messages to helsenorge are written, and at what it does with what is not agreed on.</summary>
public sealed class MeldingsformatDriver(Scene scene, Observer observer, HelsenorgeDriver helsenorge)
{
    public async Task FolgerProfilenAsync(string slag) => Uten(await SendtAsync(slag), Formattekster.Profil, _ => true);

    public async Task ErBeskyttetAsync(string slag)
    {
        var sendt = await SendtAsync(slag);
        var feil = sendt.Where(e => e.Fakta(MeldingsFacts.Beskyttelse) != MeldingsFacts.Beskyttet).ToList();
        Se(feil.Count == 0, Formattekster.Beskyttet, feil.Count == 0 ? "signert og kryptert" : feil[0].Fakta(MeldingsFacts.BeskyttelseFeil) ?? "ikke beskyttet", sendt);
    }

    public async Task ErUtenKonvoluttAsync() => Uten(await SendtAsync("meldingen"), Formattekster.UtenKonvolutt, funn => funn.Check == NoEbxmlEnvelope.CheckId);

    public async Task ErAvtaltAsync(string slag) => Uten(await SendtAsync(slag), Formattekster.Avtalt, _ => true);

    public async Task ErUtenPersonAsync()
    {
        await SendtAsync("meldingen");
        Uten(scene.Bussen(Meldingsoperasjoner.Sending), Formattekster.UtenPerson, _ => true);
    }

    /// <summary>The action has ended before this is looked at.</summary>
    public async Task ErIkkeSendtAsync()
    {
        await scene.SeEtterAsync(e => e.Operation == Meldingsoperasjoner.Sending && ErAv("meldingen", e));
        var sendt = scene.Dialogmeldinger();
        Se(sendt.Count == 0, Meldingstekster.IkkeSendt, $"{sendt.Count} meldinger til helsenorge", sendt);
    }

    public void ErSagtTilLegen()
    {
        var vist = scene.SisteForsok.Shown.Where(Dialoger.ErVarsel).ToList();
        observer.OnScreen(
            vist.Count > 0, Formattekster.SagtTilLegen, vist.Count == 0 ? "legen får ikke vite det" : vist[0].Text,
            vist.Select(s => s.Kilde).FirstOrDefault(Wire.Adapter.Kilde.InternApi));
    }

    /// <summary>An error message, or a receipt that refuses it: either tells the citizen's side.</summary>
    public async Task ErAvvistSomIkkeAvtaltAsync()
    {
        var (messageId, msgId) = (helsenorge.Siste.MessageId, helsenorge.Siste.MsgId);
        bool Svarer(Exchange e) => e.Fakta(MeldingsFacts.FeilFor) == messageId || (e.ErKvittering() && e.Fakta(MeldingsFacts.KvitteringFor) == msgId);
        await scene.VentPaSendtAsync(Svarer);
        var svar = scene.Sendt(Svarer);
        var avvist = svar is [var ett] && (ett.Fakta(MeldingsFacts.RapportertTilstand) == Feiltilstand.UnsupportedMessage || ett.Fakta(MeldingsFacts.KvitteringStatus) == "2");
        Se(avvist, Formattekster.AvvistSomIkkeAvtalt, svar.Count == 0 ? "ingen svar" : string.Join(", ", svar.Select(Svart)), svar.Count > 0 ? svar : scene.Bussen(Meldingsoperasjoner.Levering));
    }

    private static string Svart(Exchange e) => e.Fakta(MeldingsFacts.RapportertTilstand) ?? $"kvittering med status {e.Fakta(MeldingsFacts.KvitteringStatus)}";

    private static bool ErAv(string slag, Exchange e) => slag switch
    {
        "meldingen" => !e.ErKvittering() && e.Fakta(MeldingsFacts.Koslag) == Konavn.Async,
        "kvitteringen" => e.ErKvittering(),
        "feilmeldingen" => e.Fakta(MeldingsFacts.Koslag) == Konavn.Error,
        "testen" => e.Fakta(MeldingsFacts.Koslag) == Konavn.Sync,
        "testsvaret" => e.Fakta(MeldingsFacts.Koslag) == Konavn.Syncreply,
        _ => throw new ArgumentOutOfRangeException(nameof(slag), slag, "Ukjent slag melding."),
    };

    private async Task<IReadOnlyList<Exchange>> SendtAsync(string slag)
    {
        await scene.VentPaSendtAsync(e => ErAv(slag, e));
        var sendt = scene.Sendt(e => ErAv(slag, e));
        return sendt.Count > 0 ? sendt : throw new CriterionNotMetException(Formattekster.Sendt(slag).Broken(scene.Criterion, "ingenting er sendt", []));
    }

    private void Uten(IReadOnlyList<Exchange> sendt, Expectation ventet, Func<Finding, bool> gjelder)
    {
        var funn = sendt.SelectMany(e => e.Findings).Where(f => f.Criterion == scene.Criterion && f.Alvor == Alvor.Feil && gjelder(f)).ToList();
        Se(funn.Count == 0, ventet, funn.Count == 0 ? $"{sendt.Count} meldinger uten avvik" : string.Join(" ", funn.Select(f => f.Received).Distinct().Take(3)), sendt);
    }

    private void Se(bool holder, Expectation ventet, string faktisk, IReadOnlyList<Exchange> utvekslinger) =>
        observer.OnWire(holder, ventet, faktisk, utvekslinger.Select(e => e.Number));
}
