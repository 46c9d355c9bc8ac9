using System.Reflection;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>A hook: a point of the run and the method that runs there.</summary>
internal sealed record HookBinding(
    string Id, MethodInfo Method, HookKind Kind, int Order, IReadOnlyList<string> Tags)
{
    public bool Applies(IReadOnlyCollection<string> tags) =>
        Tags.Count == 0 || Tags.Any(tag => tags.Contains(tag.TrimStart('@')));
}
