using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Looks at how the system uses Adresseregisteret.</summary>
public sealed class RegisterbevisDriver(Scene scene, Observer observer, RegisterendringDriver register, HelsenorgeDriver helsenorge)
{
    private const int FlestLike = 2;

    private IReadOnlyList<Exchange> Nye => [.. scene.Dialogmeldinger().Where(e => e.Number > register.Etter)];

    public async Task ErSlattOppAsync()
    {
        var sendt = await scene.VentPaSendtAsync(e => !e.ErKvittering()) ?? throw new NotDecidedException("Fagsystemet har ikke sendt meldingen.");
        var oppslag = scene.Registerkall().Where(e => e.Number < sendt.Number && e.Fakta(RegisterFacts.HerId) == helsenorge.Helsenorge).ToList();
        observer.OnWire(oppslag.Count > 0, Kjedetekster.SlattOpp, $"{oppslag.Count} oppslag på mottakeren før meldingen ble sendt", oppslag.Append(sendt).Select(e => e.Number));
    }

    public async Task KanLesesAsync()
    {
        await scene.VentPaSendtAsync(e => e.Number > register.Etter && !e.ErKvittering() && e.Fakta(MeldingsFacts.Koslag) == Konavn.Async);
        var vern = Nye is [.., var siste] ? siste.Fakta(MeldingsFacts.Beskyttelse) ?? "ingen beskyttelse" : "ingen ny melding";
        Se(vern == MeldingsFacts.Beskyttet, Kjedetekster.NyttSertifikat, vern);
    }

    public async Task ErIkkeSendtAsync()
    {
        await scene.SeEtterAsync(e => e.Number > register.Etter && e.Operation == Meldingsoperasjoner.Sending && !e.ErKvittering());
        Se(Nye.Count == 0, Meldingstekster.IkkeSendt, $"{Nye.Count} nye meldinger til helsenorge");
    }

    /// <summary>What is not expired may be used, and need not be.</summary>
    public async Task ErRiktigSendtEllerVenterAsync()
    {
        await scene.SeEtterAsync(e => e.Number > register.Etter && e.Operation == Meldingsoperasjoner.Sending && !e.ErKvittering());
        var koer = Nye.Select(e => e.Fakta(MeldingsFacts.Ko)).Distinct().ToList();
        Se(koer.All(ko => ko == Konavn.Av(helsenorge.Helsenorge, Konavn.Async)), Kjedetekster.RiktigKo, koer.Count == 0 ? "meldingen venter" : string.Join(", ", koer));
    }

    /// <summary>What was asked at once, before the first answer had come, is no breach.</summary>
    public void ErLattIFred()
    {
        var kall = scene.Registerkall().Where(e => e.Number > register.Etter && e.Faults.Count > 0).ToList();
        if (kall.Count == 0)
        {
            throw new NotDecidedException("Fagsystemet har ikke spurt Adresseregisteret mens det ba om en pause.");
        }

        var senere = kall.Where(e => e.ReceivedAt > kall[0].AnsweredAt).ToList();
        observer.OnWire(senere.Count == 0, Kjedetekster.IFred, $"{senere.Count} kall etter at Adresseregisteret ba om en pause", kall.Select(e => e.Number));
    }

    public void HarIkkeGjentattOppslag()
    {
        var kall = scene.Registerkall().Where(e => e.Number > register.Tilbake).ToList();
        if (kall.Count == 0)
        {
            throw new NotDecidedException("Fagsystemet har ikke spurt Adresseregisteret etter at det kom tilbake.");
        }

        var flest = kall.GroupBy(e => (e.Operation, e.Request.StartLine)).Max(like => like.Count());
        observer.OnWire(flest <= FlestLike, Kjedetekster.UtenStot(FlestLike), $"samme oppslag gjort {flest} ganger", kall.Select(e => e.Number));
    }

    private void Se(bool holder, Expectation ventet, string faktisk) =>
        observer.OnWire(holder, ventet, faktisk, (Nye.Count > 0 ? Nye : scene.Dialogmeldinger()).Select(e => e.Number));
}
