using AcceptanceHarness.Bdd.Bindings;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>What the scenarios of a feature share: its container, and the hooks around them.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "The gate never makes a wait handle.")]
internal sealed class FeatureScope(FeatureInfo info, int scenarios, ObjectContainer run, BindingRegistry bindings)
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Exception? _error;
    private bool _begun;
    private int _left = scenarios;

    public ObjectContainer Container { get; } = new(run);

    /// <summary>Runs the hooks before the feature once; what they threw is every scenario's trouble.</summary>
    public async Task<Exception?> BeginAsync()
    {
        await _gate.WaitAsync();
        try
        {
            if (!_begun)
            {
                _begun = true;
                Container.RegisterInstanceAs(new FeatureContext(info, Container));
                _error = await RunAsync(HookKind.BeforeFeature);
            }

            return _error;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Runs the hooks after the feature when this was its last scenario.</summary>
    public async Task<Exception?> EndAsync()
    {
        if (Interlocked.Decrement(ref _left) != 0)
        {
            return null;
        }

        var error = await RunAsync(HookKind.AfterFeature);
        await Container.DisposeAsync();
        return error;
    }

    private async Task<Exception?> RunAsync(HookKind kind)
    {
        try
        {
            foreach (var hook in bindings.Hooks(kind, info.Tags))
            {
                await MethodCall.InvokeInjectedAsync(hook.Method, Container);
            }

            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }
}
