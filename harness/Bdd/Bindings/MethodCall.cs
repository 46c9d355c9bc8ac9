using System.Reflection;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>Calls a bound method and waits for what it returns.</summary>
internal static class MethodCall
{
    public static async Task<object?> InvokeAsync(MethodInfo method, ObjectContainer container, object?[] arguments)
    {
        var target = method.IsStatic ? null : container.Resolve(method.ReflectedType!);
        var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        switch (result)
        {
            case Task task:
                await task;
                return method.ReturnType.IsGenericType ? ((dynamic)task).Result : null;
            case ValueTask task:
                await task;
                return null;
            default:
                return result;
        }
    }

    /// <summary>Calls a method whose parameters come from the container.</summary>
    public static Task InvokeInjectedAsync(MethodInfo method, ObjectContainer container) => InvokeAsync(
        method, container, [.. method.GetParameters().Select(need => container.Resolve(need.ParameterType))]);
}
