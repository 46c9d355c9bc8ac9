using System.Globalization;
using System.Reflection;
using CucumberExpressions;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>Everything that binding classes declare, in the order in which they declare it.</summary>
internal sealed class BindingRegistry
{
    private readonly List<object> _all = [];
    private readonly ParameterTypeRegistry _parameterTypes;

    public BindingRegistry(IEnumerable<Type> types, CultureInfo culture, Func<string> newId)
    {
        _parameterTypes = new ParameterTypeRegistry(culture);
        MethodInfo[] methods = [.. types.Where(IsBinding).SelectMany(Declared)];
        foreach (var method in methods)
        {
            AddTransformations(method, newId);
        }

        foreach (var method in methods)
        {
            AddHooks(method, newId);
            AddSteps(method, newId);
        }
    }

    public ParameterTypeRegistry ParameterTypes => _parameterTypes;

    /// <summary>Transformations, hooks, step definitions, and expressions that name an unknown parameter type.</summary>
    public IReadOnlyList<object> All => _all;

    public IReadOnlyList<StepBinding> Steps => [.. _all.OfType<StepBinding>()];

    public IReadOnlyList<TransformationBinding> Transformations =>
        [.. _all.OfType<TransformationBinding>().OrderBy(binding => binding.Order)];

    /// <summary>The hooks of a point that apply to those tags, in the order in which they run.</summary>
    public IReadOnlyList<HookBinding> Hooks(HookKind kind, IReadOnlyCollection<string> tags) =>
        [.. _all.OfType<HookBinding>().Where(hook => hook.Kind == kind && hook.Applies(tags)).OrderBy(hook => hook.Order)];

    /// <summary>A class with [Binding], static (hooks only) or not.</summary>
    public static bool IsBinding(Type type) =>
        type.IsClass && type.GetCustomAttribute<BindingAttribute>() is not null;

    private static IEnumerable<MethodInfo> Declared(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        .Where(method => method.DeclaringType != typeof(object))
        .OrderBy(method => method.MetadataToken);

    private void AddTransformations(MethodInfo method, Func<string> newId)
    {
        foreach (var attribute in method.GetCustomAttributes<StepArgumentTransformationAttribute>())
        {
            var binding = new TransformationBinding(newId(), method, attribute);
            _all.Add(binding);
            if (!binding.TakesTable)
            {
                _parameterTypes.Add(binding.Name, binding.Result, binding.IsNamed, binding.Pattern);
            }
        }
    }

    private void AddHooks(MethodInfo method, Func<string> newId)
    {
        foreach (var attribute in method.GetCustomAttributes<HookAttribute>())
        {
            _all.Add(new HookBinding(newId(), method, attribute.Kind, attribute.Order, attribute.Tags));
        }
    }

    private void AddSteps(MethodInfo method, Func<string> newId)
    {
        foreach (var parameter in method.GetParameters().Where(parameter => parameter.ParameterType.IsEnum))
        {
            _parameterTypes.AddPlain(parameter.ParameterType);
        }

        foreach (var attribute in method.GetCustomAttributes<StepAttribute>())
        {
            try
            {
                _all.Add(new StepBinding(newId(), method, attribute.Type, attribute.Expression, _parameterTypes));
            }
            catch (UndefinedParameterTypeException unknown)
            {
                _all.Add(new UnknownParameterType(unknown.UndefinedParameterTypeName, attribute.Expression));
            }
        }
    }
}
