using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Asks the vendor's system who it is before the first scenario; a missing or broken adapter is a set-up fault.</summary>
internal static class SystemAtStart
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <exception cref="SetUpException">The system does not answer, or is no test system.</exception>
    public static async Task<AcceptanceEnvironment> CheckAsync(AcceptanceSettings settings, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var environment = await AcceptanceEnvironment.StartAsync(settings, patience.Token).ConfigureAwait(false);
            if (Wrong(environment.Declaration!) is { } wrong)
            {
                await environment.DisposeAsync().ConfigureAwait(false);
                throw new SetUpException(wrong);
            }

            return environment;
        }
        catch (Exception lost) when (lost is AdapterLostException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            var why = lost is AdapterLostException
                ? lost.Message
                : $"Forventet svar på GET /v1/system innen {Patience.TotalSeconds:0} sekunder. Start adapteren, eller rett innstillingen.";
            throw new SetUpException($"{Setting(settings)} svarer ikke: {why}", lost);
        }
    }

    private static string? Wrong(SystemDeclaration declaration) => declaration switch
    {
        { Miljo: not "test" } =>
            $"Fagsystemet sier at miljøet er «{declaration.Miljo}», forventet «test». Kjør bare mot et testmiljø, og rett «miljo» i GET /v1/system.",
        { Samtidige: < 1 } =>
            FormattableString.Invariant($"Fagsystemet sier at det tar {declaration.Samtidige} scenarier samtidig, forventet minst 1. ")
            + "Rett «samtidige» i GET /v1/system.",
        _ => null,
    };

    private static string Setting(AcceptanceSettings settings) => settings.Adapter is { } address
        ? $"Adapteren i --adapter {address}"
        : $"Adapteren i --adapter-command «{settings.AdapterCommand}»";
}
