using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Faults;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Takes one call through the house: read, attribute, journal, judge, fault or answer, journal.</summary>
internal sealed class CallHandler(
    ISimulatedSystem system,
    TenantRegistry tenants,
    ScenarioDirectory directory,
    IJournal journal,
    ToolFaults toolFaults,
    TimeProvider securityClock,
    CancellationToken stopping)
{
    private static readonly Answer ToolFaultAnswer = new()
    {
        Status = 500,
        ContentType = "text/plain; charset=utf-8",
        Body = "Feil i testverktøyet. Svaret sier ingenting om fagsystemet."u8.ToArray(),
    };

    public async Task<CallEnd> HandleAsync(IncomingCall incoming, CancellationToken aborted)
    {
        var (tenant, plan, path) = tenants.Resolve(incoming.Path);
        try
        {
            return await HandleAsync(incoming, tenant, plan, path, aborted).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await RecordAsync(fault, tenant.Id, directory.Attribute(tenant.Id, new Reading()), exchange: 0).ConfigureAwait(false);
            return new CallEnd(ToolFaultAnswer);
        }
    }

    private async Task<CallEnd> HandleAsync(
        IncomingCall incoming, Tenant tenant, FaultPlan plan, string path, CancellationToken aborted)
    {
        var call = new SimulatedCall
        {
            Tenant = tenant,
            Number = 0,
            Method = incoming.Method,
            Path = path,
            Address = incoming.Server + incoming.Path,
            Query = incoming.Query,
            Headers = incoming.Headers,
            Body = incoming.Body,
            ClientCertificate = incoming.ClientCertificate,
            Native = incoming.Native,
        };
        var (reading, unread) = Read(call, incoming);

        // Taken before the journal shows the call: whoever waits for the call may then clear the faults.
        var planned = incoming.TooLarge || unread is not null ? null : plan.Take(system.Name, reading)?.Fault;
        var received = Open(call, reading, incoming);
        var open = await journal.AppendRequestAsync(received, CancellationToken.None).ConfigureAwait(false);
        call = call with { Number = open.Number };
        received = received with { Number = open.Number };
        await RecordMaskingAsync(received, open).ConfigureAwait(false);
        if (unread is not null)
        {
            // Not judged either: that the tool could not read it is nothing against who sent it.
            return await FailAsync(open, unread, incoming.Protocol).ConfigureAwait(false);
        }

        open = open with
        {
            Findings = [.. open.Findings, .. await JudgeAsync(received, open, planned).ConfigureAwait(false)],
            Faults = planned is null ? reading.Marks : [.. reading.Marks, Mark(planned)],
        };
        try
        {
            var outcome = await OutcomeAsync(call, reading, planned, incoming.TooLarge, aborted).ConfigureAwait(false);
            if (outcome is { Ending: FaultEnding.Stalled, Answer: { } begun })
            {
                return new CallEnd(begun)
                {
                    Silence = new Silence(outcome.PromisedLength, left => KeepSilentAsync(open, outcome, incoming.Protocol, left)),
                };
            }

            await CloseAsync(open, outcome, incoming.Protocol).ConfigureAwait(false);
            return outcome.Answer is { } answer ? new CallEnd(answer, outcome.WhenSent) : CallEnd.Reset;
        }
        catch (OperationCanceledException)
        {
            var how = stopping.IsCancellationRequested ? HostFacts.Stopped : HostFacts.LeftByClient;
            await CloseAsync(open, how).ConfigureAwait(false);
            return CallEnd.Reset;
        }
        catch (Exception fault)
        {
            return await FailAsync(open, fault, incoming.Protocol).ConfigureAwait(false);
        }
    }

    private async Task KeepSilentAsync(Exchange open, FaultOutcome outcome, string protocol, CancellationToken aborted)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, stopping);
        var how = HostFacts.ResetByFault;
        outcome.WhenSent?.Invoke();
        try
        {
            await outcome.Released.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            how = stopping.IsCancellationRequested ? HostFacts.Stopped : HostFacts.LeftByClient;
        }

        try
        {
            await CloseAsync(Ended(open, how), outcome, protocol).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await RecordAsync(fault, open.Tenant, open.Scenario, open.Number).ConfigureAwait(false);
        }
    }

    private async Task<CallEnd> FailAsync(Exchange open, Exception fault, string protocol)
    {
        await RecordAsync(fault, open.Tenant, open.Scenario, open.Number).ConfigureAwait(false);
        await CloseAsync(open, FaultOutcome.Send(ToolFaultAnswer), protocol).ConfigureAwait(false);
        return new CallEnd(ToolFaultAnswer);
    }

    private Task RecordAsync(Exception fault, string tenant, string? scenario, long exchange) => toolFaults.RecordAsync(
        new ToolFault(fault, tenant, system.Name)
        {
            Scenarios = scenario is null ? directory.Possible(tenant) : [scenario],
            Exchange = exchange,
        },
        CancellationToken.None);

    private Task RecordMaskingAsync(Exchange before, Exchange written) =>
        written.Facts.ContainsKey(EvidenceFacts.MaskingFailed) && !before.Facts.ContainsKey(EvidenceFacts.MaskingFailed)
            ? RecordAsync(new MaskingFailedException(written.Number), written.Tenant, written.Scenario, written.Number)
            : Task.CompletedTask;

    private (Reading Reading, Exception? Fault) Read(SimulatedCall call, IncomingCall incoming)
    {
        if (incoming.TooLarge)
        {
            var reading = new Reading
            {
                Unreadable = "Meldingen er større enn grensen",
                Facts = new Dictionary<string, string> { [HostFacts.TooLarge] = "ja" },
            };
            return (reading, null);
        }

        try
        {
            return (system.Read(call), null);
        }
        catch (Exception fault)
        {
            return (new Reading { Unreadable = "Feil i testverktøyet: kallet ble ikke lest" }, fault);
        }
    }

    private Exchange Open(SimulatedCall call, Reading reading, IncomingCall incoming) => new()
    {
        Number = call.Number,
        Tenant = call.Tenant.Id,
        Scenario = directory.Attribute(call.Tenant.Id, reading),
        System = system.Name,
        Operation = reading.Operation,
        ReceivedAt = securityClock.GetUtcNow(),
        Facts = incoming.Connection.Count == 0 ? reading.Facts : reading.Facts.With(incoming.Connection),
        Request = new WireMessage
        {
            StartLine = incoming.StartLine,
            Headers = call.Headers,
            Body = call.Body,
            Clear = reading.Clear,
        },
    };

    /// <summary>Judges the call as it was received: what is masked or not kept in the evidence hides nothing.</summary>
    private async Task<IReadOnlyList<Finding>> JudgeAsync(Exchange received, Exchange open, IFault? planned)
    {
        if (open.Facts.ContainsKey(EvidenceFacts.RealPersonNumber))
        {
            // The run stops: nothing that could repeat the number is said of the call.
            return [];
        }

        var suspended = planned?.Target.Suspends ?? [];
        try
        {
            var earlier = new EarlierExchanges(journal.Exchanges(open.Tenant), open.Number);
            return [.. system.Judge(received, earlier).Where(f => !suspended.Contains(f.Check, StringComparer.Ordinal))];
        }
        catch (Exception fault)
        {
            await RecordAsync(fault, open.Tenant, open.Scenario, open.Number).ConfigureAwait(false);
            return [];
        }
    }

    private async Task<FaultOutcome> OutcomeAsync(
        SimulatedCall call, Reading reading, IFault? planned, bool tooLarge, CancellationToken aborted)
    {
        if (tooLarge)
        {
            return FaultOutcome.Send(system.Fail(call, reading, reading.Unreadable ?? "") with { Status = 413 });
        }

        if (planned is null)
        {
            return FaultOutcome.Send(TakeIn(call, s => s.Answer(call, reading)));
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, stopping);
        var touched = new FaultedCall(system, call, reading, answer => TakeIn(call, answer), securityClock);
        return await planned.ApplyAsync(touched, either.Token).ConfigureAwait(false);
    }

    private Answer TakeIn(SimulatedCall call, Func<ISimulatedSystem, Answer> answer)
    {
        lock (Gate(call.Tenant, system))
        {
            return answer(system);
        }
    }

    private async Task CloseAsync(Exchange open, FaultOutcome outcome, string protocol)
    {
        if (outcome.Answer is not { } answer)
        {
            await CloseAsync(open, HostFacts.ResetByFault).ConfigureAwait(false);
            return;
        }

        var closed = await journal.AppendResponseAsync(
            open with
            {
                AnsweredAt = securityClock.GetUtcNow(),
                Response = AnswerWriter.ToWire(answer, protocol),
                Facts = open.Facts.With(answer.Facts),
            },
            CancellationToken.None).ConfigureAwait(false);
        await RecordMaskingAsync(open, closed).ConfigureAwait(false);
        foreach (var effect in answer.Effects)
        {
            await journal.AppendEventAsync(
                new JournalEvent(JournalKinds.Effect, open.Tenant, open.Scenario, effect, new Dictionary<string, string>()),
                CancellationToken.None).ConfigureAwait(false);
        }
    }

    private Task<Exchange> CloseAsync(Exchange open, string how) => journal.AppendResponseAsync(
        Ended(open, how) with { AnsweredAt = securityClock.GetUtcNow() }, CancellationToken.None);

    private static Exchange Ended(Exchange open, string how) =>
        open with { Facts = open.Facts.With(HostFacts.Connection, how) };

    internal static object Gate(Tenant tenant, ISimulatedSystem system) =>
        tenant.State($"{system.Name}:gate", () => new object());

    private static FaultMark Mark(IFault fault) => new(fault.Id, fault.Description, fault.Target.Suspends);
}
