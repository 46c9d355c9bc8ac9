using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What users do in the appointment book: each change is kept first, and then told to the citizen once.</summary>
internal sealed class Timeforer(Meldingsmiljo miljo, Timevarsler varsler, Timepublisering publisering)
{
    /// <summary>registrer-ledig-time.</summary>
    public Attempt RegistrerLedig(DateTimeOffset start, DateTimeOffset slutt)
    {
        var ledig = Lagre(new Timeavtale { Id = Guid.NewGuid().ToString(), Start = start, Slutt = slutt, Status = Timestatus.Ledig });
        return Attempts.Shown(AttemptOutcome.Performed, "information", "Timen kan reserveres") with { References = Referanser(ledig) };
    }

    /// <summary>send-time and publiser-time.</summary>
    public Task<Attempt> GiAsync(ActionRequest request, Timeavtale time, CancellationToken cancellationToken) => FortellAsync(request, forrige: null, time, cancellationToken);

    /// <summary>endre-time.</summary>
    public Task<Attempt> FlyttAsync(ActionRequest request, string timeId, DateTimeOffset start, DateTimeOffset slutt, CancellationToken cancellationToken) =>
        EndreAsync(request, timeId, time => time with { Start = start, Slutt = slutt, Versjon = time.Versjon + 1, Varsling = Timestatus.Venter }, cancellationToken);

    /// <summary>avlys-time.</summary>
    public Task<Attempt> AvlysAsync(ActionRequest request, string timeId, CancellationToken cancellationToken) =>
        EndreAsync(request, timeId, time => time with { Status = Timestatus.Avlyst, Versjon = time.Versjon + 1, Varsling = Timestatus.Venter }, cancellationToken);

    /// <summary>Puts on helsenorge what could not be put there before.</summary>
    public async Task PubliserVentendeAsync(CancellationToken cancellationToken)
    {
        foreach (var time in miljo.Lager.Alle<Timeavtale>().Where(time => miljo.Policies.RepublishesAppointment && time is { Publiseres: true, Varsling: Timestatus.Venter }))
        {
            await publisering.PubliserAsync(time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Attempt> EndreAsync(ActionRequest request, string timeId, Func<Timeavtale, Timeavtale> endring, CancellationToken cancellationToken) =>
        miljo.Lager.Finn<Timeavtale>(timeId) is { Pasient: not null } time
            ? await FortellAsync(request, time, endring(time), cancellationToken).ConfigureAwait(false)
            : Attempts.Stopped([Attempts.Told("error", "Timen finnes ikke i timeboken, eller ingen har den")]);

    private async Task<Attempt> FortellAsync(ActionRequest request, Timeavtale? forrige, Timeavtale time, CancellationToken cancellationToken)
    {
        Lagre(time);
        miljo.Logg($"time {time.Status}", time.Id, request.Bruker, time.Pasient);
        var (utfall, tekst) = time.Publiseres
            ? await publisering.PubliserAsync(miljo.Lager.Finn<Timeavtale>(time.Id)!, cancellationToken).ConfigureAwait(false)
            : await varsler.VarsleAsync(forrige, time, cancellationToken).ConfigureAwait(false);
        return Attempts.Shown(utfall, utfall == AttemptOutcome.Performed ? "information" : "warning", tekst) with { References = Referanser(miljo.Lager.Finn<Timeavtale>(time.Id)!) };
    }

    private Timeavtale Lagre(Timeavtale time)
    {
        miljo.Lager.Lagre(time.Id, time with { Endret = miljo.Klokke.GetUtcNow() });
        return time;
    }

    private static Dictionary<string, string> Referanser(Timeavtale time) =>
        time.MsgId is { } msgId ? new() { ["timeId"] = time.Id, ["msgId"] = msgId } : new() { ["timeId"] = time.Id };
}
