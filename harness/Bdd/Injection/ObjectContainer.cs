using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace AcceptanceHarness.Bdd;

/// <summary>The container of a run, a feature or a scenario.</summary>
internal sealed class ObjectContainer(ObjectContainer? parent) : IObjectContainer, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Type, object> _registered = [];
    private readonly Dictionary<Type, Type> _types = [];
    private readonly Dictionary<Type, object> _made = [];
    private readonly List<object> _owned = [];
    private readonly Stack<Type> _making = new();

    public void RegisterInstanceAs<TInterface>(TInterface instance, bool dispose = false)
        where TInterface : class
    {
        lock (_gate)
        {
            _registered[typeof(TInterface)] = instance;
            if (dispose)
            {
                _owned.Add(instance);
            }
        }
    }

    public void RegisterTypeAs<TType, TInterface>()
        where TType : class, TInterface
    {
        lock (_gate)
        {
            _types[typeof(TInterface)] = typeof(TType);
        }
    }

    public T Resolve<T>() => (T)Resolve(typeof(T));

    public object Resolve(Type type)
    {
        if (type == typeof(IObjectContainer))
        {
            return this;
        }

        for (var place = this; place is not null; place = place.Parent)
        {
            if (place.Registration(type) is { } found)
            {
                return found;
            }
        }

        lock (_gate)
        {
            return Make(type, type);
        }
    }

    public bool IsRegistered<T>()
    {
        lock (_gate)
        {
            if (_registered.ContainsKey(typeof(T)) || _types.ContainsKey(typeof(T)))
            {
                return true;
            }
        }

        return Parent?.IsRegistered<T>() ?? false;
    }

    public async ValueTask DisposeAsync()
    {
        List<Exception> errors = [];
        foreach (var owned in Enumerable.Reverse(_owned))
        {
            try
            {
                await DisposeOneAsync(owned);
            }
            catch (Exception error)
            {
                errors.Add(error);
            }
        }

        _owned.Clear();
        if (errors.Count > 0)
        {
            ExceptionDispatchInfo.Throw(errors.Count == 1 ? errors[0] : new AggregateException(errors));
        }
    }

    private ObjectContainer? Parent { get; } = parent;

    private static async ValueTask DisposeOneAsync(object owned)
    {
        if (owned is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else if (owned is IDisposable disposable)
        {
            disposable.Dispose();
        }
    }

    // Made by a constructor alone it would be empty where it says that it never is.
    private static bool HasRequiredMembers(Type? type) =>
        type is not null && (type.IsDefined(typeof(RequiredMemberAttribute), inherit: false) || HasRequiredMembers(type.BaseType));

    private object? Registration(Type type)
    {
        lock (_gate)
        {
            return _registered.TryGetValue(type, out var instance) ? instance
                : _types.TryGetValue(type, out var made) ? Make(made, made)
                : null;
        }
    }

    private object Make(Type key, Type type)
    {
        if (_made.TryGetValue(key, out var made))
        {
            return made;
        }

        if (_making.Contains(type))
        {
            throw new BindingException($"{type.Name} trenger seg selv: {string.Join(" → ", _making.Reverse())}.");
        }

        var constructor = type.IsAbstract || type.IsPrimitive || type == typeof(string) || HasRequiredMembers(type)
            ? null
            : type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .OrderByDescending(candidate => candidate.IsPublic)
                .ThenByDescending(candidate => candidate.GetParameters().Length)
                .FirstOrDefault();
        if (constructor is null)
        {
            throw new BindingException($"Ingen har registrert {type.FullName}, og den kan ikke lages.");
        }

        _making.Push(type);
        try
        {
            object[] arguments = [.. constructor.GetParameters().Select(need => Resolve(need.ParameterType))];
            made = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        }
        finally
        {
            _making.Pop();
        }

        _made[key] = made;
        _owned.Add(made);
        return made;
    }
}
